using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Tests.Rendering;
using ContentGen.Html;

namespace ContentGen.Generator.Tests.Completion;

/// <summary>Targets of internal links are holes until all posts are known. A filled body shows no trace of its
/// holes.</summary>
public class BodyFillingTests
{
    [Theory]
    [InlineData("[a](b.md)", "<p><a href=\"b.md\">a</a></p>\n", 1)]
    [InlineData("[a](/b/?c&d \"e\")", "<p><a href=\"/b/?c&amp;d\" title=\"e\">a</a></p>\n", 1)]
    [InlineData("[a](#b)", "<p><a href=\"#b\">a</a></p>\n", 1)]
    [InlineData("![*a* b](c.png \"d\")", "<p><img src=\"c.png\" alt=\"a b\" title=\"d\" /></p>\n", 1)]
    [InlineData("[![a](b.png)](c.md)", "<p><a href=\"c.md\"><img src=\"b.png\" alt=\"a\" /></a></p>\n", 2)]
    [InlineData("![[a](b.md)](c.png)", "<p><img src=\"c.png\" alt=\"a\" /></p>\n", 1)]
    [InlineData("[a]\n\n[a]: ä%20b", "<p><a href=\"%C3%A4%20b\">a</a></p>\n", 1)]
    [InlineData("[a](<>)", "<p><a href=\"\">a</a></p>\n", 0)]
    [InlineData("[a](https://example.org/)", "<p><a href=\"https://example.org/\">a</a></p>\n", 0)]
    [InlineData("[a](//example.org/)", "<p><a href=\"//example.org/\">a</a></p>\n", 0)]
    [InlineData("[a](mailto:b@example.org)", "<p><a href=\"mailto:b@example.org\">a</a></p>\n", 0)]
    [InlineData("<https://example.org/>", "<p><a href=\"https://example.org/\">https://example.org/</a></p>\n", 0)]
    public void ATargetWithoutASchemeIsAHole(string markdown, string html, int holes)
    {
        var body = Render(markdown);

        Assert.Equal(holes, body.Open?.Holes.Length ?? 0);
        Assert.Equal(html, body.HtmlText());
    }

    [Theory]
    [InlineData("# [a](b.md) c\n\n## d [e](f.md) g\n\n[h](i.md)\n\n### j")]
    [InlineData("[a](b.md)\n\n<!-- more -->\n\n# c [d](e.md)")]
    [InlineData("![a](b.png)\n\n| [a](b.md) |\n|---|\n| ![c](d.png) |\n\nText [e](f.md), [g](h.md).\n\n# i")]
    public void PositionsAreThoseInTheFilledHtml(string markdown)
    {
        var body = Render(markdown);

        var expected = BodyOutline.Of(body.HtmlText());
        Assert.Equal(expected.Format(), body.CompleteFacts().Format());
        Assert.NotEqual(expected.Format(), body.Facts.Format());
    }

    [Fact]
    public void ABodyWithoutHolesIsCompleteWhenItIsRendered()
    {
        Assert.NotNull(Render("[a](https://example.org/)").Sealed);
        Assert.Null(Render("[a](b)").Sealed);
    }

    private static RenderedBody Render(string markdown) => MarkdownRenderer.Render(
        new ContentFile("a.md", "content/posts/a.md", 8, markdown), 0, CancellationToken.None);
}

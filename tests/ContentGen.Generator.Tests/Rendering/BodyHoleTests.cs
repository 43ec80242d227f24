using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;
using ContentGen.Html;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>Targets that may be internal are holes until all posts are known.</summary>
public class BodyHoleTests
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
    [InlineData("# A [b](c.md) [d](e.md)\n\n![f](g.png \"h\")", "c.md e.md g.png")]
    [InlineData("## [a](b.md)\n\n## [c](d.md)\n\n| [e](f.md) |\n|---|\n| ![g](h&i.png) |", "b.md d.md f.md h&amp;i.png")]
    public void AHoleIsWhereItsTargetIs(string markdown, string targets)
    {
        var body = Render(markdown).Open!;

        Assert.Equal(
            targets, string.Join(' ', body.Holes.Select(hole => body.Html.Substring(hole.Position, hole.Length))));
    }

    [Fact]
    public void AnAttributeThatRawHtmlLeavesOpenHidesNoHeading()
    {
        var body = Render("<div x=\"\n\n[x](a=)\n\n# b\n\nc \"d\"\n\n## e [f](g=)");

        Assert.Equal(BodyOutline.Of(body.HtmlText()).Format(), body.Facts.Format());
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

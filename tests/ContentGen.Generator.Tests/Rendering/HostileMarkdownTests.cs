using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>Each of these posts once took minutes to render, or would have crashed the process. A test passes if it
/// ends.</summary>
public class HostileMarkdownTests
{
    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("> ", 100_000)]
    [InlineData("1. ", 100_000)]
    [InlineData("> - ", 100_000)]
    [InlineData("- + ", 100_000)]
    [InlineData("*a ", 100_000)]
    [InlineData("*a* ", 100_000)]
    [InlineData("~~a ", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 100_000)]
    [InlineData("[^", 100_000)]
    public void DeepNestingIsReported(string piece, int times) => AssertFinding(Repeat(piece, times), "CG9010");

    [Theory]
    [InlineData("[", "](b)", 100_000)]
    [InlineData("[", "]", 100_000)]
    [InlineData("*a **b ", "c** d*", 50_000)]
    public void DeepNestingWithClosingMarksIsReported(string open, string close, int times) =>
        AssertFinding(Repeat(open, times) + "a" + Repeat(close, times), "CG9010");

    [Theory]
    [InlineData("[a](", 100_000)]
    [InlineData("[](", 100_000)]
    [InlineData("[a](b", 100_000)]
    [InlineData("[a](()", 100_000)]
    [InlineData("[a](b (c", 100_000)]
    [InlineData("a<?", 100_000)]
    [InlineData("a<? >", 100_000)]
    [InlineData("a <!A", 100_000)]
    [InlineData("a <!-- > ", 100_000)]
    [InlineData("http://a.b ", 100_000)]
    [InlineData("www.a.b ", 100_000)]
    [InlineData("mailto:a@b.c ", 100_000)]
    [InlineData("a\n-\n", 100_000)]
    [InlineData("[a]:\n", 100_000)]
    [InlineData("[a]: /b\n", 100_000)]
    public void MarkdownThatWouldTakeMinutesIsReported(string piece, int times) =>
        AssertFinding(Repeat(piece, times), "CG9012");

    [Fact]
    public void AWideTableIsNotPadded()
    {
        AssertFinding($"{Repeat("|a", 5_000)}\n{Repeat("|-", 5_000)}\n{Repeat("|b\n", 5_000)}", "CG9012");
        AssertFinding($"|a|\n|-|\n{Repeat("|b\n", 5_000)}{Repeat("|b", 5_000)}\n", "CG9012");
    }

    [Fact]
    public void ManyLinesBelowADeepListAreReported() =>
        AssertFinding($"{Repeat("- ", 100)}a\n{Repeat("\n", 500_000)}", "CG9012");

    [Fact]
    public void ALongTargetThatIsUsedOftenIsReported() =>
        AssertFinding($"[x]: /{Repeat("u", 500_000)}\n\n{Repeat("[x]", 5_000)}\n", "CG9011");

    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("a ", 500_000)]
    [InlineData("字", 1_000_000)]
    [InlineData("🎉", 500_000)]
    [InlineData("*", 100_000)]
    [InlineData("]", 100_000)]
    [InlineData("`a ``b ", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("</b", 100_000)]
    [InlineData("<a b='", 100_000)]
    [InlineData("&#", 100_000)]
    [InlineData("\\[", 100_000)]
    [InlineData("\0", 100_000)]
    [InlineData("\uD800", 100_000)]
    [InlineData("<div>\n", 100_000)]
    [InlineData("<p>\n\n", 100_000)]
    [InlineData("|", 100_000)]
    [InlineData("- a\n\n", 100_000)]
    [InlineData("> a\n\n", 100_000)]
    [InlineData("```\n", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("[a](b \"c\\\"", 100_000)]
    [InlineData("[x](y) ", 19_000)]
    [InlineData("| [x](https://example.org/y) | `z` |\n", 4_000)]
    public void LongMarkdownIsRendered(string piece, int times)
    {
        var body = Render(Repeat(piece, times));

        Assert.Empty(body.Findings);
        Assert.NotEqual("", body.HtmlText());
    }

    [Fact]
    public void FiftyThousandEqualHeadingsHaveDifferentIds()
    {
        var body = Render(Repeat("# a\n", 50_000));

        Assert.Equal(50_000, body.Facts.Headings.Count);
        Assert.EndsWith("<h1 id=\"a-49999\">a</h1>\n", body.HtmlText());
    }

    [Fact]
    public void AFindingUnderlinesTheLineThatCausesIt()
    {
        const string text = "---\r\ntitle: A\r\n---\r\nB\r\n";

        AssertPlace(text + Repeat(">", 1_000) + "\r\nC", "CG9010", line: 4, length: 1_000);
        AssertPlace(
            text + Repeat("\r\n", 10_000) + Repeat("[](", 100_000) + "\r\nC", "CG9012", line: 10_004, length: 300_000);
    }

    [Fact]
    public void AFailureDoesNotAffectTheNextPost()
    {
        var before = Render("# A\n\n> B").HtmlText();

        AssertFinding("# A\n\n" + Repeat(">", 1_000), "CG9010");

        Assert.Equal(before, Render("# A\n\n> B").HtmlText());
    }

    [Fact]
    public void ASmallStackIsEnough()
    {
        var findings = 0;
        var thread = new Thread(
            () => findings = Render(Repeat("> ", 100) + Repeat("*a ", 60) + Repeat("a*", 60)).Findings.Length
                + Render(Repeat("[", 10_000) + "a" + Repeat("](b)", 10_000)).Findings.Length,
            maxStackSize: 256 * 1024);

        thread.Start();
        thread.Join();

        Assert.Equal(2, findings);
    }

    private static void AssertPlace(string text, string id, int line, int length)
    {
        var finding = Assert.Single(Render(text, text.IndexOf('B')).Findings);

        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal((line, 0), (finding.Place.Lines.Start.Line, finding.Place.Lines.Start.Character));
        Assert.Equal(length, finding.Place.Span.Length);
    }

    private static void AssertFinding(string text, string id)
    {
        var body = Render(text);

        Assert.Equal(id, Assert.Single(body.Findings).Rule.Id);
        Assert.Equal("", body.HtmlText());
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static RenderedBody Render(string text, int bodyStart = 0) => MarkdownRenderer.Render(
        new ContentFile("a.md", "content/posts/a.md", 8, text), bodyStart, CancellationToken.None);
}

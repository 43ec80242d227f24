using System.Text.RegularExpressions;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Tests.Rendering;
using CsCheck;
using Markdig;

namespace ContentGen.Generator.Tests.Fuzzing;

/// <summary>Our parser of bare links finds the same links as Markdig's own.</summary>
public class BareLinkTests
{
    private static readonly MarkdownPipeline Original = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .UseAutoLinks()
        .UseFootnotes()
        .Build();

    private static readonly Gen<string> Markdown = Gen.OneOf(
        "http://", "https://", "ftp://", "mailto:", "tel:", "www.", "http", "HTTP://", "ww", "w.", ":", "//", ".", "..",
        "example.org", "a.b/c?d=e&f", "me@example.org", "+49123", "localhost", "x", "é", "1", " ", "  ", "\n", "\n\n",
        "(", ")", "[", "](", "]", "![", "<", ">", "<a>", "</a>", "<b>", "*", "**", "_", "~~", "`", "\\", "&amp;", "&",
        "\"", "'", ",", ";", "!", "- ", "> ", "1. ", "[^1]", "\n[^1]: ",
        "|", "\n|-|-|\n", "| a | b |", ":-:").Array[1, 14].Select(string.Concat);

    private static readonly Regex HeadingId = new("(<h[1-6]) id=\"[^\"]*\"");

    [Fact]
    public void LinksAreThoseThatMarkdigFinds() => Markdown.Sample(
        static markdown => Assert.Equal(
            Markdig.Markdown.ToHtml(markdown, Original),
            HeadingId.Replace(Render(markdown), "$1")),
        iter: 50_000, threads: 1);

    [Theory]
    [InlineData(
        "See https://example.org/a?b=c.",
        """<p>See <a href="https://example.org/a?b=c">https://example.org/a?b=c</a>.</p>""")]
    [InlineData("www.example.org", """<p><a href="http://www.example.org">www.example.org</a></p>""")]
    [InlineData("*http://a.org*", """<p><em><a href="http://a.org">http://a.org</a></em></p>""")]
    [InlineData("[http://a.org](/b)", """<p><a href="/b">http://a.org</a></p>""")]
    [InlineData("xhttp://a.org ahttps: www", "<p>xhttp://a.org ahttps: www</p>")]
    [InlineData(
        "mailto:me@example.org, tel:+49123",
        """<p><a href="mailto:me@example.org">me@example.org</a>, <a href="tel:+49123">+49123</a></p>""")]
    public void LinksAreFoundAtTheirStart(string markdown, string html) =>
        Assert.Equal(html + "\n", Render(markdown));

    private static string Render(string markdown) =>
        MarkdownRenderer.Render(new ContentFile("/site/a.md", "a.md", 0, markdown), 0, default).HtmlText();
}

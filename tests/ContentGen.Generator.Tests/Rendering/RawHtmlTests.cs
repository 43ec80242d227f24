namespace ContentGen.Generator.Tests.Rendering;

public class RawHtmlTests
{
    [Theory]
    [InlineData("a <title> b", "<p>a &lt;title> b</p>\n", "title")]
    [InlineData("a <XMP>b", "<p>a &lt;XMP>b</p>\n", "xmp")]
    [InlineData("<div>\n<iframe src=\"a\" />\n</div>", "<div>\n&lt;iframe src=\"a\" />\n</div>\n", "iframe")]
    [InlineData("<script>\na", "<script>\na\n", "script")]
    public void AnElementThatIsNeverClosedIsReported(string markdown, string html, string name)
    {
        var body = Rendered.Body(markdown);

        Assert.Equal(html, body.HtmlText());
        var finding = Assert.Single(body.Findings);
        Assert.Equal("CG9014", finding.Rule.Id);
        Assert.Equal("<" + name, markdown.Substring(finding.Place.Span.Start, finding.Place.Span.Length).ToLowerInvariant());
    }

    [Theory]
    [InlineData("<iframe src=\"a\"></iframe>")]
    [InlineData("<script>\nlet a = \"<title><b id='x'><b id='x'>\";\n</script>")]
    [InlineData("a <textarea>b</textarea> c")]
    [InlineData("<!-- <title> <b id='x'> <b id='x'> -->")]
    [InlineData("`<title>` and \\<title>\n\n    <title>")]
    [InlineData("<titles> <b title='<xmp>'>")]
    [InlineData("<b id=\"x\"></b> <b id=\"y\"></b> <b id> <b data-id=\"x\">")]
    [InlineData("# x\n\n<b id=\"X\"></b>")]
    public void OtherRawHtmlIsNotReported(string markdown)
    {
        Assert.Empty(Rendered.Body(markdown).Findings);
        Assert.DoesNotContain("&lt;script", Rendered.Html(markdown));
    }

    [Theory]
    [InlineData("# Tea\n\n<b id=\"tea\"></b>", 2)]
    [InlineData("<b id=\"tea\"></b>\n\n# Tea", 0)]
    [InlineData("a\n\n<b id='tea'></b>\n\nb\n<i id=tea>", 4)]
    [InlineData("|a|\n|-|\n|<b id=\"tea\">|\n\n# Tea", 1)]
    public void AnIdThatOccursTwiceIsReportedAtItsPlace(string markdown, int line)
    {
        var finding = Assert.Single(Rendered.Body(markdown).Findings);

        Assert.Equal("CG9013", finding.Rule.Id);
        Assert.Equal("tea", markdown.Substring(finding.Place.Span.Start, finding.Place.Span.Length));
        Assert.True(finding.Place.Lines.Start.Line >= line);
    }
}

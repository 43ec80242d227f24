using ContentGen.Generated;

namespace ContentGen.Tests;

public class ContentBodyTests
{
    [Fact]
    public void AnEmptyBodyHasEmptyValues()
    {
        var body = ContentBody.Empty;

        Assert.Equal("", body.Html);
        Assert.Equal("", body.PlainText);
        Assert.Equal("", body.Excerpt);
        Assert.Equal("", body.ExcerptHtml);
        Assert.Empty(body.Headings);
        Assert.Equal(0, body.WordCount);
        Assert.Equal(TimeSpan.Zero, body.ReadingTime);
    }

    [Fact]
    public void GeneratedCodeLoadsTheHtmlOnceAndOnlyWhenItIsAskedFor()
    {
        var loads = 0;
        var body = new ContentBody(
            () =>
            {
                loads++;
                return BodyText.Read("a.md\t18 15 3 1 0\n<h2 id=\"a\">A</h2>\n<p>One two.</p>\n", "a.md", StringComparison.Ordinal);
            },
            static () => null,
            "18 15 3 1 0");

        Assert.Equal(3, body.WordCount);
        Assert.Equal(TimeSpan.FromMinutes(1), body.ReadingTime);
        Assert.Equal("3 words", body.ToString());
        Assert.Equal(0, loads);

        Assert.Equal("A\nOne two.", body.PlainText);
        Assert.Equal("<p>One two.</p>", body.ExcerptHtml);
        Assert.Equal("One two.", body.Excerpt);
        Assert.Equal("A", Assert.Single(body.Headings).Text);
        Assert.Equal(1, loads);
    }

    [Fact]
    public void ComputedValuesAreKept()
    {
        var body = ContentBody.FromHtml("<h2>A</h2><p>B</p>");

        Assert.Same(body.PlainText, body.PlainText);
        Assert.Same(body.ExcerptHtml, body.ExcerptHtml);
        Assert.Same(body.Headings, body.Headings);
    }

    [Theory]
    [InlineData("<p>A</p>\n<p>B</p>", "<p>A</p>")]
    [InlineData("<h1>T</h1>\n<p class=\"x\">A</p>\n", "<p class=\"x\">A</p>")]
    [InlineData("<p><img src=\"a.png\"></p>\n<p>A</p>", "<p>A</p>")]
    [InlineData("<p> &#32; </p><p>&nbsp;A</p>", "<p>&nbsp;A</p>")]
    [InlineData("<p>A<br>B</p><p>C</p>", "<p>A<br>B</p>")]
    [InlineData("<p>A<ul><li>B</li></ul>", "<p>A")]
    [InlineData("<p>A", "<p>A")]
    [InlineData("<div><p>A</div>", "<p>A")]
    [InlineData("<ul><li>A</li></ul>", "")]
    [InlineData("A", "")]
    public void TheExcerptIsTheFirstParagraphWithText(string html, string excerpt) =>
        Assert.Equal(excerpt, ContentBody.FromHtml(html).ExcerptHtml);

    [Theory]
    [InlineData("<p>A</p>\n<p>B</p>\n<!-- more -->\n<p>C</p>", "<p>A</p>\n<p>B</p>")]
    [InlineData("<p>A</p>\n<p>B</p>\n  <!--MORE-->  \n<p>C</p>", "<p>A</p>\n<p>B</p>")]
    [InlineData("<ul><li>A</li></ul>\n<!--  More  -->", "<ul><li>A</li></ul>")]
    [InlineData("<p>A</p>\n<p>B</p>\n<!-- more -->\n<p>C</p>\n<!-- more -->\n", "<p>A</p>\n<p>B</p>")]
    public void TheExcerptEndsAtTheMarker(string html, string excerpt) =>
        Assert.Equal(excerpt, ContentBody.FromHtml(html).ExcerptHtml);

    [Theory]
    [InlineData("<p>A</p>\n<p>B <!-- more --> C</p>")]
    [InlineData("<p>A</p>\n<div><p>B</p>\n<!-- more -->\n</div>")]
    [InlineData("<p>A</p>\n<p>B</p>\n<!-- more or less -->\n")]
    [InlineData("<p>A</p>\n<p>B</p><!-- more -->\n")]
    [InlineData("\n<!-- more -->\n<p>A</p>\n<p>B</p>")]
    [InlineData("<p>A</p>\n<script>\n<!-- more -->\n</script>\n")]
    public void AMarkerInsideAnotherElementDoesNotCount(string html) =>
        Assert.Equal("<p>A</p>", ContentBody.FromHtml(html).ExcerptHtml);

    [Fact]
    public void HeadingsMakeATree()
    {
        var body = ContentBody.FromHtml("""
            <h2 id="a">A</h2><h3 id="b">B</h3><h3 id="c">C</h3>
            <h2 id="d">D</h2><h4 id="e">E</h4><h3>F</h3>
            <h1 id="g">G</h1>
            """);

        Assert.Equal("2a(3b 3c) 2d(4e 3) 1g", Outline(body.Headings));
    }

    [Theory]
    [InlineData("<h2 id=\"x\">A <em>b</em> <code>c&lt;T&gt;</code></h2>", "A b c<T>")]
    [InlineData("<h2 id=\"x\">A<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a></h2>", "A")]
    [InlineData("<h2 id=\"x\"><a href=\"#x\" aria-hidden=\"true\">#</a>A</h2>", "A")]
    [InlineData("<h2 id=\"x\"><a href=\"/y\">A</a></h2>", "A")]
    [InlineData("<H2 title='>' ID=x>A<br>B</H2>", "A B")]
    public void TheTextOfAHeadingIsItsVisibleText(string html, string text)
    {
        var heading = Assert.Single(ContentBody.FromHtml(html).Headings);

        Assert.Equal("x", heading.Id);
        Assert.Equal(text, heading.Text);
        Assert.Equal(text, heading.ToString());
    }

    [Fact]
    public void AHeadingInAScriptOrACommentDoesNotCount() =>
        Assert.Empty(ContentBody.FromHtml(
            "<script>'<h2>A</h2>'</script><!-- <h2>A</h2> --><template><h2>A</h2></template>").Headings);

    private static string Outline(IEnumerable<Heading> headings) => string.Join(' ', headings.Select(
        heading => heading.Level + heading.Id + (heading.Children.Count == 0 ? "" : $"({Outline(heading.Children)})")));

    [Theory]
    [InlineData("<p>a<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a> b</p>", "<p>a b</p>", "a b")]
    [InlineData("<p id=\"x\" class='y'>a <b title=\"id='c'\" ID=z>d</b></p>", "<p class='y'>a <b title=\"id='c'\">d</b></p>", "a d")]
    [InlineData("<p><img src=\"a\" alt=\"\" /> b <img src=\"c\" alt=\"d\" /></p>", "<p> b <img src=\"c\" alt=\"d\" /></p>", "b")]
    [InlineData("<p><a href=\"a\"><img src=\"b\"></a></p>\n<p>c</p>", "<p>c</p>", "c")]
    [InlineData("<p>a <span data-id=\"x\" id = \"y\">b</span></p>", "<p>a <span data-id=\"x\">b</span></p>", "a b")]
    [InlineData("<p>a <script>let b = \"<b id='c'>\"</script></p>", "<p>a <script>let b = \"<b id='c'>\"</script></p>", "a")]
    public void AnExcerptFitsOnAPageWithOthers(string html, string excerptHtml, string excerpt)
    {
        var body = ContentBody.FromHtml(html);

        Assert.Equal(excerptHtml, body.ExcerptHtml);
        Assert.Equal(excerpt, body.Excerpt);
    }

    [Fact]
    public void AnAlertAndAFootnoteAreNotTheExcerpt()
    {
        const string alert = "<div class=\"markdown-alert markdown-alert-tip\">\n<p>Tip</p>\n<div><p>a</p></div>\n</div>\n";
        const string notes = "<div class=\"footnotes\">\n<ol>\n<li id=\"fn:1\">\n<p>b</p>\n</li>\n</ol>\n</div>\n";

        Assert.Equal("c", ContentBody.FromHtml(alert + "<p>c</p>\n" + notes).Excerpt);
        Assert.Equal("c", ContentBody.FromHtml("<div>" + alert + "<p>c</p></div>\n" + notes).Excerpt);
        Assert.Equal("", ContentBody.FromHtml(alert + "<ul><li>c</li></ul>\n" + notes).Excerpt);
    }

    [Fact]
    public void WhatTheAuthorMarkedStaysInTheHtml()
    {
        const string marked = "<p><img src=\"a\" alt=\"\" /></p>\n"
            + "<div class=\"markdown-alert markdown-alert-tip\">\n<p>Tip</p>\n<p>b</p>\n</div>\n<p>c</p>";

        var body = ContentBody.FromHtml(marked + "\n<!-- more -->\n<p>d</p>");

        Assert.Equal(marked, body.ExcerptHtml);
        Assert.Equal("c", body.Excerpt);
    }

    [Theory]
    [InlineData("<h2 id=\"a\">A</h2><p><a href=\"#a\">b</a> <a href='#c'>d</a></p>", "<h2 id=\"p-a\">A</h2><p><a href=\"#p-a\">b</a> <a href='#c'>d</a></p>")]
    [InlineData("<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a><li id=\"fn:1\">", "<a id=\"p-fnref:1\" href=\"#p-fn:1\" class=\"footnote-ref\"><sup>1</sup></a><li id=\"p-fn:1\">")]
    [InlineData("<a href=\"#%C3%BC\">x</a><h1 id=\"ü\">ü</h1>", "<a href=\"#p-%C3%BC\">x</a><h1 id=\"p-ü\">ü</h1>")]
    [InlineData("<label for=a>x</label><input aria-describedby=\"b  a\" id=a><i id=b>", "<label for=p-a>x</label><input aria-describedby=\"p-b  p-a\" id=p-a><i id=p-b>")]
    [InlineData("<p>id=\"a\" <b title='id=\"a\"' data-id=\"a\">#a</b></p>", "<p>id=\"a\" <b title='id=\"a\"' data-id=\"a\">#a</b></p>")]
    [InlineData("<a href=\"x#a\" id=\"a\">b</a> <a href=\"#\">c</a> <!-- <b id=\"d\"> -->", "<a href=\"x#a\" id=\"p-a\">b</a> <a href=\"#\">c</a> <!-- <b id=\"d\"> -->")]
    public void IdsGetAPrefix(string html, string expected)
    {
        Assert.Equal(expected, ContentBody.FromHtml(html).HtmlWithIdPrefix("p-"));
        Assert.Equal(html, ContentBody.FromHtml(html).HtmlWithIdPrefix(""));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("\"")]
    [InlineData("#")]
    public void APrefixIsPartOfAnId(string prefix) =>
        Assert.Throws<ArgumentException>(() => ContentBody.FromHtml("").HtmlWithIdPrefix(prefix));
}

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
}

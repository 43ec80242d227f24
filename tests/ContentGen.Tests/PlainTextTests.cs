namespace ContentGen.Tests;

public class PlainTextTests
{
    [Theory]
    [InlineData("<p>One\n  two <em>three</em></p>", "One two three")]
    [InlineData("<p>A</p>\n\n<p>B</p>", "A\nB")]
    [InlineData("<p>A<br/>B</p>", "A\nB")]
    [InlineData("<ul>\n<li>A\n<ul>\n<li>B</li>\n</ul>\n</li>\n<li>C</li>\n</ul>", "A\nB\nC")]
    [InlineData("<table><thead><tr><th>A</th><th>B</th></thead><tr><td>1</td><td>2</td></table>", "A\tB\n1\t2")]
    [InlineData("<pre><code class=\"language-cs\">if (a)\n    b();\n</code></pre>\n<p>C</p>", "if (a)\n    b();\nC")]
    [InlineData("A<!-- b -->C<style>p > a { }</style>D<SCRIPT>if (a < b) '</p>'</script >E", "ACDE")]
    [InlineData("<p>A<a href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a> B</p>", "A B")]
    [InlineData("<a title=\"a > b\">C</a>", "C")]
    [InlineData("<a title=a>b</a>", "b")]
    [InlineData("a < b &amp;&amp; c <3", "a < b && c <3")]
    public void TagsAreRemovedAndBlocksAreOnSeparateLines(string html, string text) =>
        Assert.Equal(text, ContentBody.FromHtml(html).PlainText);

    [Theory]
    [InlineData("&amp;&lt;&gt;&quot;&apos;", "&<>\"'")]
    [InlineData("&mdash;&nbsp;&uuml;&hellip;", "—\u00A0ü…")]
    [InlineData("&#8617;&#x1F389;&#X41;", "↩🎉A")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("& &; &x &unknown; &#xD800; AT&T", "& &; &x &unknown; &#xD800; AT&T")]
    public void EntitiesAreDecodedOnce(string html, string text) =>
        Assert.Equal(text, ContentBody.FromHtml(html).PlainText);

    [Theory]
    [InlineData("A<p")]
    [InlineData("A<a href=\"x")]
    [InlineData("A<!-- b")]
    [InlineData("A<script>b")]
    [InlineData("A<style")]
    [InlineData("A<!")]
    [InlineData("A</p")]
    [InlineData("A<a class=\"footnote-ref\">1")]
    public void AnUnclosedElementReachesToTheEnd(string html) =>
        Assert.Equal("A", ContentBody.FromHtml(html).PlainText);

    [Theory]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<!-->")]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<script>")]
    [InlineData("<p></p")]
    [InlineData("<h1 id=")]
    [InlineData("&amp;")]
    public void ManyRepetitionsOfAnythingCanBeRead(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 100_000));

        var body = ContentBody.FromHtml(html);

        Assert.True(body.PlainText.Length <= html.Length);
        Assert.NotNull(body.Headings);
    }
}

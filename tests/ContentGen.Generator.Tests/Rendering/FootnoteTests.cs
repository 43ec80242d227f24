using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Rendering;

public class FootnoteTests
{
    [Theory]
    [InlineData("a[^1][^2].\n\n[^1]: x\n[^2]: y", "<p>a{1}{2}.</p>", "<p>x</p>", "<p>y</p>")]
    [InlineData("a [sic][^1] b.\n\n[^1]: x", "<p>a [sic]{1} b.</p>", "<p>x</p>")]
    [InlineData("cup![^1]\n\n[^1]: x", "<p>cup!{1}</p>", "<p>x</p>")]
    [InlineData("> a[^1]\n>\n> [^1]: x", "<blockquote>\n<p>a{1}</p>\n</blockquote>", "<p>x</p>")]
    [InlineData("- a[^1]\n\n  [^1]: word", "<ul>\n<li><p>a{1}</p>\n</li>\n</ul>", "<p>word</p>")]
    [InlineData("a[^1]\n\n[^1]:      x", "<p>a{1}</p>", "<p>x</p>")]
    [InlineData("a[^1]\n\n[^1]:\n        x", "<p>a{1}</p>", "<pre><code>x\n</code></pre>\n")]
    [InlineData("a[^1]\n\n[^1]: x\ny\n\n    z\n\nb", "<p>a{1}</p>\n<p>b</p>", "<p>x\ny</p>\n<p>z</p>")]
    [InlineData("a[^b] c[^a] d[^b]\n\n[^a]: x\n[^b]: y", "<p>a{1} c{2} d{1}</p>", "<p>y</p>", "<p>x</p>")]
    [InlineData("a[^a]\n\n[^a]: x[^b]\n[^b]: y[^a]", "<p>a{1}</p>", "<p>x{2}</p>", "<p>y{1}</p>")]
    [InlineData("a[^A] b[^ä]\n\n[^a]: x\n[^Ä]: y", "<p>a{1} b{2}</p>", "<p>x</p>", "<p>y</p>")]
    [InlineData("a[^1]\n\n[^1]: x\n[^1]: y", "<p>a{1}</p>", "<p>x</p>")]
    [InlineData("a[^n_m*]\n\n[^n_m*]: x", "<p>a{1}</p>", "<p>x</p>")]
    [InlineData("*a[^1]* [b[^1] *c[^1]*](d)\n\n[^1]: x", "<p><em>a{1}</em> <a href=\"d\">b <em>c</em></a>{1}{1}</p>", "<p>x</p>")]
    [InlineData("[![b](c)[^1]](d)\n\n[^1]: x", "<p><a href=\"d\"><img src=\"c\" alt=\"b\" /></a>{1}</p>", "<p>x</p>")]
    [InlineData("a[^1]\n\n[^1]: x\n---\nb", "<p>a{1}</p>\n<hr />\n<p>b</p>", "<p>x</p>")]
    [InlineData("a[^1]\n[^1]: x", "<p>a{1}</p>", "<p>x</p>")]
    public void ANoteIsShownWhereItIsUsed(string markdown, string text, params string[] notes)
    {
        var html = Rendered.Html(markdown);

        Assert.Equal(text, Numbers(html[..html.IndexOf("\n<div class=\"footnotes\">")]));
        Assert.Equal(notes, Regex.Matches(html, "<li id=\"fn:\\d\">\n(.*?)\n?</li>", RegexOptions.Singleline)
            .Select(note => Numbers(Regex.Replace(note.Groups[1].Value, "<a href=\"#fnref.*?</a>", ""))));
    }

    [Theory]
    [InlineData("a\n\n[^1]: x", "<p>a</p>\n")]
    [InlineData("a[^1]", "<p>a[^1]</p>\n")]
    [InlineData("a[^1]\n\n[^2]: x[^1]", "<p>a[^1]</p>\n")]
    [InlineData("a[^]\n\n[^]: x", "<p>a<a href=\"x\">^</a></p>\n")]
    [InlineData("a [^b c]\n\n[^b c]: x y", "<p>a [^b c]</p>\n<p>[^b c]: x y</p>\n")]
    [InlineData("[^1](b)\n\n[^1]: x", "<p><a href=\"b\">^1</a></p>\n")]
    [InlineData("![a[^1]](b)\n\n[^1]: x", "<p><img src=\"b\" alt=\"a\" /></p>\n")]
    [InlineData("`[^1]` \\[^1]\n\n[^1]: x", "<p><code>[^1]</code> [^1]</p>\n")]
    [InlineData("    [^1]: x", "<pre><code>[^1]: x\n</code></pre>\n")]
    public void OtherTextIsNoNote(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Fact]
    public void LinksInBothDirectionsLeadSomewhere()
    {
        var html = Rendered.Html("a[^1] b[^1] c[^2]\n\n[^2]: > y\n[^1]: x");
        var ids = Regex.Matches(html, " id=\"([^\"]*)\"").Select(id => "#" + id.Groups[1].Value).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(ids.Order(), Regex.Matches(html, "href=\"([^\"]*)\"").Select(h => h.Groups[1].Value).Distinct().Order());
    }

    private static string Numbers(string html) =>
        Regex.Replace(html, "<a id=\"fnref:\\d+\" href=\"#fn:(\\d+)\" class=\"footnote-ref\"><sup>\\1</sup></a>", "{$1}");
}

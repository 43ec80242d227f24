using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Rendering;

public class BareLinkTests
{
    /// <summary>In the expected text, a link is in braces; what its target has before the text is before a bar.</summary>
    [Theory]
    [InlineData("https://a.example/b?c=d#e", "{https://a.example/b?c=d#e}")]
    [InlineData("\"http://a.example\" 'http://b.example'", "\"{http://a.example}\" '{http://b.example}'")]
    [InlineData("(http://a.example/b.)", "({http://a.example/b}.)")]
    [InlineData("http://a.example/b_(c) http://a.example/b))c) d", "{http://a.example/b_(c)} {http://a.example/b))c}) d")]
    [InlineData("http://a.example/b&quot;&lt; http://a.example/b&c;", "{http://a.example/b}\"&lt; {http://a.example/b}&amp;c;")]
    [InlineData("http://a.example/b; http://a.example/?b&c;d", "{http://a.example/b}; {http://a.example/?b&amp;c;d}")]
    [InlineData("http://a.example/b?!.,:*_~'\" c", "{http://a.example/b}?!.,:*_~'\" c")]
    [InlineData("http://a.example/b_c_d *http://a.example/e*", "{http://a.example/b_c_d} <em>{http://a.example/e}</em>")]
    [InlineData("見よhttp://a.example 、https://b.example", "見よ{http://a.example} 、{https://b.example}")]
    [InlineData("xhttp://a.example", "xhttp://a.example")]
    [InlineData("1http://a.example é.http://b.example", "1{http://a.example} é.{http://b.example}")]
    [InlineData("HTTP://A.EXAMPLE Ftp://a.example", "{HTTP://A.EXAMPLE} {Ftp://a.example}")]
    [InlineData("http://localhost:5000 http://a", "{http://localhost:5000} {http://a}")]
    [InlineData("http:// http://. http://- http:/a httpx://a", "http:// http://. http://- http:/a httpx://a")]
    [InlineData("http://a_b.example.org http://a.b_c.example http://a.b_c", "{http://a_b.example.org} http://a.b_c.example http://a.b_c")]
    [InlineData("tel:+49123 ssh://a.example file:///a", "tel:+49123 ssh://a.example file:///a")]
    [InlineData("www.a.example/b. (www.b.example)", "{http://|www.a.example/b}. ({http://|www.b.example})")]
    [InlineData("xwww.a.example \"www.a.example\" www.", "xwww.a.example \"www.a.example\" www.")]
    [InlineData("WWW.a.example www.x", "WWW.a.example {http://|www.x}")]
    [InlineData("~~www.a.example~~ _www.b.example_", "<del>{http://|www.a.example}</del> <em>{http://|www.b.example}</em>")]
    [InlineData("a\nwww.a.example<b>", "a\n{http://|www.a.example}<b>")]
    [InlineData("[http://a.example](/b) [www.a.example", "<a href=\"/b\">http://a.example</a> [www.a.example")]
    [InlineData("![http://a.example](/b)", "<img src=\"/b\" alt=\"http://a.example\" />")]
    [InlineData("<http://a.example b> `http://a.example` \\http://a.example", "&lt;http://a.example b&gt; <code>http://a.example</code> \\{http://a.example}")]
    [InlineData("a@b.example A.b-c_d+e@b-c.example", "{mailto:|a@b.example} {mailto:|A.b-c_d+e@b-c.example}")]
    [InlineData("a_b@c.example and *d@e.example*", "{mailto:|a_b@c.example} and <em>{mailto:|d@e.example}</em>")]
    [InlineData("a@b.example. (c@d.example)", "{mailto:|a@b.example}. ({mailto:|c@d.example})")]
    [InlineData("a@b @b.example a@b. a@@b.example a@b.c- a@b.c_ a@b.1", "a@b @b.example a@b. a@@b.example a@b.c- a@b.c_ a@b.1")]
    [InlineData("mailto:a@b.example xmpp:a@b.example amailto:a@b.example", "{mailto:a@b.example} {xmpp:a@b.example} amailto:{mailto:|a@b.example}")]
    [InlineData("[a@b.example](/c) `a@b.example` <a@b.example c> a\\@b.example", "<a href=\"/c\">a@b.example</a> <code>a@b.example</code> &lt;a@b.example c&gt; a@b.example")]
    [InlineData("/a@b.example x/a@b.example", "/a@b.example x/a@b.example")]
    public void LinksBeginAndEndAsOnGitHub(string markdown, string expected)
    {
        var html = Rendered.Html(markdown)["<p>".Length..^"</p>\n".Length].Replace("&quot;", "\"");

        Assert.Equal(expected, Regex.Replace(html, "<a href=\"([^\"]*?)([^\"]*)\">\\2</a>", static link =>
            link.Groups[1].Length == 0 ? $"{{{link.Groups[2]}}}" : $"{{{link.Groups[1]}|{link.Groups[2]}}}"));
    }

    [Theory]
    [InlineData("http://a.example/~b", "http://a.example/~b")]
    [InlineData("http://ä.example/ö", "http://%C3%A4.example/%C3%B6")]
    [InlineData("http://a.example/\\b[c]", "http://a.example/%5Cb%5Bc%5D")]
    [InlineData("http://a.example/🎉%20'b", "http://a.example/%F0%9F%8E%89%20&#39;b")]
    public void ATargetIsEscaped(string markdown, string target) =>
        Assert.Contains($"<a href=\"{target}\">", Rendered.Html(markdown + " "));
}

using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>Emphasis, strikethrough, links, tasks and alerts, where Markdig's own parsers differ from GitHub's.</summary>
public class InlineTests
{
    [Theory]
    [InlineData("~a~ ~~b~~", "<del>a</del> <del>b</del>")]
    [InlineData("~~~a~~~ x ~~~~b~~~~", "~~~a~~~ x ~~~~b~~~~")]
    [InlineData("~a~~ ~~b~", "~a~~ ~~b~")]
    [InlineData("~ a~ ~b ~ ~1.3 and ~5.4", "~ a~ ~b ~ ~1.3 and ~5.4")]
    [InlineData("a~b~c 1~2", "a<del>b</del>c 1~2")]
    [InlineData("~~*a*~~ *~b~*", "<del><em>a</em></del> <em><del>b</del></em>")]
    [InlineData("*~~a*~~", "<em>~~a</em>~~")]
    [InlineData("~~a\nb~~ \\~c~", "<del>a\nb</del> ~c~")]
    public void Strikethrough(string markdown, string html) =>
        Assert.Equal($"<p>x {html}</p>\n", Rendered.Html("x " + markdown));

    [Theory]
    [InlineData("a***b* c*", "a*<em><em>b</em> c</em>")]
    [InlineData("***a** b*", "<em><strong>a</strong> b</em>")]
    [InlineData("**a*b*c**", "<strong>a<em>b</em>c</strong>")]
    [InlineData("*a _b* c_", "<em>a _b</em> c_")]
    [InlineData("_a_b _c_ d__e__", "<em>a_b <em>c</em> d__e</em>_")]
    [InlineData("*[a*](b)", "*<a href=\"b\">a*</a>")]
    [InlineData("[*a](b)*", "<a href=\"b\">*a</a>*")]
    [InlineData("*a [b* c](d", "<em>a [b</em> c](d")]
    [InlineData("**先备份，**再", "**先备份，**再")]
    [InlineData("**“a”**b **“a”** b", "**“a”**b <strong>“a”</strong> b")]
    [InlineData("*a\u00A0* *\u00A0b*", "<em>a\u00A0* *\u00A0b</em>")]
    [InlineData("a**~~b~~**c", "a<strong><del>b</del></strong>c")]
    public void Emphasis(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", Rendered.Html(markdown));

    [Theory]
    [InlineData("[a](b \"c\") [a](<b c>)", "<a href=\"b\" title=\"c\">a</a> <a href=\"b%20c\">a</a>")]
    [InlineData("[a](b ((c)) [a](b (c\\(d))", "[a](b ((c)) <a href=\"b\" title=\"c(d\">a</a>")]
    [InlineData("[a][r] [r][] [r] [R]", "<a href=\"/u\">a</a> <a href=\"/u\">r</a> <a href=\"/u\">r</a> <a href=\"/u\">R</a>")]
    [InlineData("[a][x] c](d)", "[a][x] c](d)")]
    [InlineData("[a [b](c) d](e)", "[a <a href=\"c\">b</a> d](e)")]
    [InlineData("![a ![b](c) d](e)", "<img src=\"e\" alt=\"a b d\" />")]
    [InlineData("[![a](b)](c)", "<a href=\"c\"><img src=\"b\" alt=\"a\" /></a>")]
    [InlineData("[]() [a]() []", "<a href=\"\"></a> <a href=\"\">a</a> []")]
    [InlineData("[a](b(c)d) [a](b(c) [a] (b)", "<a href=\"b(c)d\">a</a> [a](b(c) [a] (b)")]
    [InlineData("[x][y][r]", "[x]<a href=\"/u\">y</a>")]
    [InlineData("\\[a](b) [a\\](b) `[a`](b)", "[a](b) <a href=\"b\">a](b) <code>[a</code></a>")]
    [InlineData("[a](http://x.example/~b/)", "<a href=\"http://x.example/~b/\">a</a>")]
    public void Links(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", Rendered.Html(markdown + "\n\n[r]: /u\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(14)]
    [InlineData(62)]
    [InlineData(63)]
    public void ADefinitionMayHaveATitleOfManyLines(int lines) => Assert.Equal(
        "<p>After.</p>\n",
        Rendered.Html($"[d]: # (\n{string.Concat(Enumerable.Repeat("line\n", lines))})\n\nAfter.\n"));

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void ManyDefinitionsLeaveNoParagraph(int count) =>
        Assert.Equal("", Rendered.Html(string.Concat(Enumerable.Range(0, count).Select(static i => $"[d{i}]: /u\n"))));

    [Theory]
    [InlineData("[a]: /b\n\"Text [a]", "<p>&quot;Text <a href=\"/b\">a</a></p>\n")]
    [InlineData("[a]: /b\n[c]: /d\n(a) [a][c]", "<p>(a) <a href=\"/d\">a</a></p>\n")]
    [InlineData("[a]: /b\n'c'\n[a]", "<p><a href=\"/b\" title=\"c\">a</a></p>\n")]
    [InlineData("[a]: /b \"c\nd", "<p>[a]: /b &quot;c\nd</p>\n")]
    [InlineData("[a]:\n/b\n\"c [a]", "<p>&quot;c <a href=\"/b\">a</a></p>\n")]
    public void ADefinitionEndsAtItsLine(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("- [x] a\n- [X] b\n- [ ] c", "+a +b -c")]
    [InlineData("1. [x] a\n\n   [x] b\n2. [ ] c", "+a ?[x] b -c")]
    [InlineData("- [X](https://x.example)\n- [x]a\n- [ ]", "?X ?[x]a ?[ ]")]
    [InlineData("- tick [x] here\n- *[x] a*\n- \\[x] b", "?tick [x] here ?[x] a ?[x] b")]
    [InlineData("- # [x] a\n- > [x] b\n- - [x] c", "?[x] a ?[x] b +c")]
    [InlineData("- [x] [ ] a\n- [y] b\n- [x][r] c\n\n[r]: /u", "+[ ] a ?[y] b ?x c")]
    [InlineData("[x] a", "?[x] a")]
    [InlineData("* [ ] a\n\n  * [x] b", "-a +b")]
    public void Tasks(string markdown, string expected)
    {
        var marked = Rendered.Html(markdown).Replace("checked=\"checked\" /> ", "/>+").Replace("type=\"checkbox\" /> ", "/>-");
        var lines = Regex.Replace(marked, "<[^>]*>", "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected, string.Join(' ', lines.Select(static line => line[0] is '+' or '-' ? line : "?" + line)));
    }

    [Theory]
    [InlineData("> [!NOTE]\n> a\n>\n> b", "note", "Note", "<p>a</p>\n<p>b</p>\n")]
    [InlineData("> [!warning]  \n> - a", "warning", "Warning", "<ul>\n<li>a</li>\n</ul>\n")]
    [InlineData(">[!CAUTION]\n>\n> a", "caution", "Caution", "<p>a</p>\n")]
    public void Alerts(string markdown, string kind, string title, string html) => Assert.Equal(
        $"<div class=\"markdown-alert markdown-alert-{kind}\">\n<p class=\"markdown-alert-title\">{title}</p>\n{html}</div>\n",
        Rendered.Html(markdown));

    [Theory]
    [InlineData("> [!NOTE] a")]
    [InlineData("> [!NOTE]")]
    [InlineData("> [!OTHER]\n> a")]
    [InlineData("> a\n> [!NOTE]")]
    [InlineData("> > [!NOTE]\n> > a")]
    [InlineData("- > [!NOTE]\n  > a")]
    [InlineData("[!NOTE]\na")]
    public void OtherQuotesAreNoAlert(string markdown) => Assert.DoesNotContain("markdown-alert", Rendered.Html(markdown));
}

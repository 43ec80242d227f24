using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Rendering;

public class MarkdownRendererTests
{
    [Fact]
    public void ATableKeepsItsAlignment() => Assert.Equal(
        """
        <table>
        <thead>
        <tr>
        <th style="text-align: left;">Name</th>
        <th style="text-align: right;">Größe</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td style="text-align: left;"><code>a|b</code></td>
        <td style="text-align: right;">1</td>
        </tr>
        </tbody>
        </table>

        """,
        Html("| Name | Größe |\n|:-----|------:|\n| `a\\|b` | 1 |\n"));

    [Fact]
    public void AQuoteKeepsItsEmojiAndEmphasis() => Assert.Equal(
        "<blockquote>\n<p>📅 <strong>Neu</strong>: <del>alt</del> 👩‍👩‍👧</p>\n</blockquote>\n",
        Html("> 📅 **Neu**: ~~alt~~ 👩‍👩‍👧\n"));

    [Fact]
    public void ListsNest() => Assert.Equal(
        "<ul>\n<li>A\n<ul>\n<li>B\n<ol>\n<li>C</li>\n</ol>\n</li>\n</ul>\n</li>\n<li>D</li>\n</ul>\n",
        Html("- A\n  - B\n    1. C\n- D\n"));

    [Fact]
    public void ATaskListHasCheckboxes() => Assert.Equal(
        """
        <ul class="contains-task-list">
        <li class="task-list-item"><input disabled="disabled" type="checkbox" checked="checked" /> A</li>
        <li class="task-list-item"><input disabled="disabled" type="checkbox" /> B</li>
        </ul>

        """,
        Html("- [x] A\n- [ ] B\n"));

    [Fact]
    public void AFootnoteLinksInBothDirections()
    {
        var body = Render("One[^n] two.\n\n[^n]: Three.\n");

        Assert.Equal(
            """
            <p>One<a id="fnref:1" href="#fn:1" class="footnote-ref"><sup>1</sup></a> two.</p>
            <div class="footnotes">
            <hr />
            <ol>
            <li id="fn:1">
            <p>Three.<a href="#fnref:1" class="footnote-back-ref">&#8617;</a></p>
            </li>
            </ol>
            </div>

            """,
            body.HtmlText());
        Assert.Equal(3, body.Facts.WordCount);
    }

    [Fact]
    public void CodeNamesItsLanguageAndIsEscaped() => Assert.Equal(
        "<pre><code class=\"language-csharp\">List&lt;int&gt; a = [];\n\n    b();\n</code></pre>\n",
        Html("```csharp\nList<int> a = [];\n\n    b();\n```\n"));

    [Fact]
    public void BareLinksAreLinks() => Assert.Equal(
        "<p><a href=\"https://example.org/a\">https://example.org/a</a>.</p>\n",
        Html("https://example.org/a.\n"));

    [Fact]
    public void RawHtmlStays() => Assert.Equal(
        "<div class=\"x\">\n  <b>A</b>\n</div>\n<p>B <kbd>C</kbd></p>\n",
        Html("<div class=\"x\">\n  <b>A</b>\n</div>\n\nB <kbd>C</kbd>\n"));

    [Theory]
    [InlineData("{{ a }} {.b #c}")]
    [InlineData(":smile: -- ... (c)")]
    [InlineData("[!NOTE]")]
    [InlineData("$a$ ==b== ^c^")]
    public void OrdinaryTextOnGitHubStaysText(string text) => Assert.Equal($"<p>{text}</p>\n", Html(text));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsAreNormalized(string lineEnd)
    {
        const string text = "# A\n\nB\nC\\\nD\n\n```\nE\n\nF\n```\n\n<div\nid=\"g\">\n<!-- h\n-->\n</div>\n\n"
            + "I <a\nhref=\"j\">K</a> `l\nm` ![n](o \"p\nq\")\n\n|r|\n|-|\n|s|\n";

        var html = Html(text.Replace("\n", lineEnd));

        Assert.DoesNotContain('\r', html);
        Assert.Equal(Html(text), html);
    }

    [Fact]
    public void OnlyTheTextAfterTheFrontMatterIsRendered()
    {
        const string text = "---\ntitle: A\n---\n# B\n";

        Assert.Equal("<h1 id=\"b\">B</h1>\n", Render(text, text.IndexOf('#')).HtmlText());
        Assert.Equal("", Render(text, text.Length).HtmlText());
    }

    [Fact]
    public void TheExcerptIsARangeOfTheHtml()
    {
        var first = Render("# T\n\n![](a.png)\n\nOne *two*.\n\nThree.\n");
        var marked = Render("One.\n\n- Two.\n<!-- more -->\nThree.\n");

        Assert.Equal("<p>One <em>two</em>.</p>", Excerpt(first));
        Assert.Equal("<p>One.</p>\n<ul>\n<li>Two.</li>\n</ul>", Excerpt(marked));
        Assert.Equal("", Excerpt(Render("- a")));
    }

    [Fact]
    public void AMarkInACodeBlockIsIgnored()
    {
        var body = Render("One.\n\nTwo.\n\n```\n<!-- more -->\n```\n");

        Assert.Equal("<p>One.</p>", Excerpt(body));
    }

    [Fact]
    public void WordsAndMinutesAreThoseOfTheVisibleText()
    {
        var body = Render("""
            # Two words

            | a | b |
            |---|---|
            | 日本 | c |

            `code` [link](https://example.org/not/counted)
            """);

        Assert.Equal(9, body.Facts.WordCount);
        Assert.Equal(1, body.Facts.ReadingMinutes);
    }

    [Fact]
    public void ACancelledPostIsNotRendered()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => MarkdownRenderer.Render(File("A"), 0, source.Token));
        Assert.Equal("<p>A</p>\n", Html("A"));
    }

    [Fact]
    public void ThreadsDoNotAffectEachOther()
    {
        var posts = Enumerable.Range(0, 1000).Select(Post).ToArray();
        var alone = posts.Select(text => Html(text)).ToArray();

        var together = posts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(text => Html(text)).ToArray();

        Assert.Equal(alone, together);
    }

    private static string Post(int number) =>
        $"# Post {number}\n\n## Part\n\n## Part\n\nText[^1] with {new string('*', number % 300)}stars\n\n" +
        (number % 50 == 0 ? new string('>', 1000) : $"[^1]: Note {number}\n\n<b>raw");

    private static string Excerpt(RenderedBody body)
    {
        var facts = body.Facts;
        return body.HtmlText().Substring(facts.ExcerptStart, facts.ExcerptLength);
    }

    private static string Html(string text) => Render(text).HtmlText();

    private static RenderedBody Render(string text, int bodyStart = 0) =>
        MarkdownRenderer.Render(File(text), bodyStart, CancellationToken.None);

    private static ContentFile File(string text) => new("/site/content/posts/a.md", "content/posts/a.md", 8, text);
}

using System.Globalization;
using ContentGen.Samples.Tests.Browser;

namespace ContentGen.Generator.Tests.Rendering.Untrusted;

/// <summary>With <c>ContentGenSafeHtml</c>, no post runs a script or loads anything in a browser.</summary>
public class UntrustedTextTests
{
    private const string Schema = """
        [ContentCollection("posts", OrderBy = "Id")] public sealed partial record Post(string? Title = null);
        """;

    // Every way to call a script that needs a user: each link is clicked, and each element gets events.
    private const string Provoke = """
        document.querySelectorAll('*').forEach(element => {
            for (const name of ['mouseover', 'mouseenter', 'focus', 'blur', 'click', 'pointerover', 'error', 'load'])
                if (name != 'click' || element.tagName == 'A' && /^\s*[a-z]+script/i.test(element.href))
                    element.dispatchEvent(new Event(name, { bubbles: true }));
            if (element.tagName == 'A' && /script/i.test(element.protocol)) element.click();
        });
        new Promise(done => setTimeout(done, 300)).then(() => window.waited = true); 0
        """;

    [Theory]
    [InlineData("A <b>word</b>", "<p>A &lt;b&gt;word&lt;/b&gt;</p>\n")]
    [InlineData("<div>\n*x*\n</div>", "<p>&lt;div&gt;\n*x*\n&lt;/div&gt;</p>\n")]
    [InlineData("- a\n- <hr>\n- b", "<ul>\n<li>a</li>\n<li>&lt;hr&gt;</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("[*a*](javascript:x)", "<p><em>a</em></p>\n")]
    [InlineData("![*a*](data:x)", "<p><em>a</em></p>\n")]
    [InlineData("<javascript:x>", "<p>javascript:x</p>\n")]
    [InlineData("<!-- more -->", "<!-- more -->\n")]
    [InlineData("a <!-- b --> c", "<p>a <!-- b --> c</p>\n")]
    [InlineData("[a](/b) [c](d.md#e:f) [g](?h:i)", null)]
    [InlineData("[a](HTTPS://x.org) [b](mailto:a@b.c) [c](tel:1) <https://x.org>", null)]
    [InlineData("![a](b.png) ![c](https://x.org/d.png)", null)]
    public void OnlyWhatIsDangerousChanges(string markdown, string? html)
    {
        var site = Site.With(Schema).File("content/posts/a.md", "---\n---\n" + markdown);

        Assert.Equal(html ?? site.Run("Post.All[0].Body.Html"), Safe(site).Run("Post.All[0].Body.Html"));
    }

    [Fact]
    public void EachIsReportedAtItsLine() => Assert.Equal(
        ["content/posts/a.md(5,1): warning CG9021", "content/posts/a.md(7,5): warning CG9022"],
        Safe(Site.With(Schema))
            .File("content/posts/a.md", "---\r\n---\r\nOne\r\n\r\n<b>two\r\n\r\n[x](javascript:y)\r\n")
            .Build().Lines.Select(static line => string.Join(':', line.Split(':')[..2])));

    [Fact]
    public void AHostilePostDoesNotFillTheLog() => Assert.Equal(
        20,
        Safe(Site.With(Schema))
            .File("content/posts/a.md", "---\n---\n" + string.Concat(Enumerable.Repeat("<b>x</b>\n", 5000)))
            .Build().Lines.Count());

    [Fact]
    public void ADriverRendersAgainWhenThePropertyChanges()
    {
        var site = Site.With(Schema).File("content/posts/a.md", "---\n---\n<b>x</b>\n");
        var driver = site.Driver().RunGenerators(site.Compilation());

        driver = driver
            .WithUpdatedAnalyzerConfigOptions(Safe(site).OptionsProvider())
            .RunGenerators(site.Compilation());

        Assert.Equal(["CG9021", "CG9021"], driver.GetRunResult().Diagnostics.Select(static finding => finding.Id));
    }

    [ChromiumFact]
    public async Task NoAttackSucceedsInABrowser()
    {
        await using var chromium = await Chromium.Start();

        // The attacks are real: most of these succeed in the HTML of a trusted post.
        Assert.InRange(await Hits(chromium, Attacks.Live, isSafe: false), 4, 100);
        Assert.Equal(0, await Hits(chromium, Attacks.All, isSafe: true));
        Assert.Equal(0, (int?)await chromium.DevTools.Evaluate("performance.getEntriesByType('resource').length"));
        Assert.Equal("page", (string?)await chromium.DevTools.Evaluate("document.title"));
        // What the page has of elements is what Markdown can write.
        Assert.Equal("", (string?)await chromium.DevTools.Evaluate("""
            [...document.body.querySelectorAll('*:not(input[type=checkbox][disabled])')]
                .filter(element => !element.matches(
                    'p, a, em, strong, h1, ul, ol, li, code, pre, blockquote, table, thead, tbody, tr, th, td, sup, '
                    + 'section, hr, article, div'))
                .map(element => element.tagName)
                .join(' ')
            """));
    }

    private static Site Safe(Site site) => site.Property("ContentGenSafeHtml", "true");

    private static async Task<int> Hits(Chromium chromium, string[] attacks, bool isSafe)
    {
        var site = attacks.Select(static (text, number) => (text, number)).Aggregate(
            Site.With(Schema),
            static (site, attack) => site.File(
                $"content/posts/{attack.number.ToString("000", CultureInfo.InvariantCulture)}.md",
                "---\n---\n" + attack.text + "\n"));
        var bodies = (string[])(isSafe ? Safe(site) : site)
            .Run("Post.All.Select(static post => post.Body.Html).ToArray()")!;
        Assert.Equal(attacks.Length, bodies.Length);

        var folder = Directory.CreateTempSubdirectory("contentgen-untrusted-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(page, $"""
                <!doctype html><html><head><meta charset="utf-8"><title>page</title>
                <script>window.hits = 0; window.alert = window.msgbox = () => window.hits++;</script></head><body>
                {string.Concat(bodies.Select(static body => $"<article>{body}</article>\n"))}
                </body></html>
                """);
            await chromium.DevTools.Open(new Uri(page));
            await chromium.DevTools.Evaluate(Provoke);
            for (var wait = 0; wait < 100; wait++)
            {
                await Task.Delay(100);
                if ((bool?)await chromium.DevTools.Evaluate("window.waited === true") == true)
                    break;
            }

            Assert.DoesNotContain(
                chromium.DevTools.Events,
                static one => (string?)one["method"] == "Page.javascriptDialogOpening");
            return (int)(await chromium.DevTools.Evaluate("window.hits"))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

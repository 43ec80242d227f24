using System.Globalization;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Rendering;

public class HeadingIdsTests
{
    [Theory]
    [InlineData("# Übersicht", "übersicht")]
    [InlineData("# はじめに", "はじめに")]
    [InlineData("# हिन्दी भाषा", "हिन्दी-भाषा")]
    [InlineData("# What's new in C# 12?", "whats-new-in-c-12")]
    [InlineData("# A *b* `c_d` [e](f) &amp; <b>g</b>", "a-b-c_d-e--g")]
    [InlineData("# 🎉 Neue Ära", "-neue-ära")]
    [InlineData("# 1. First", "1-first")]
    [InlineData("# ISTANBUL", "istanbul")]
    [InlineData("# 𝒜 and 𠮷", "𝒜-and-𠮷")]
    [InlineData("# 🎉", "section")]
    [InlineData("#", "section")]
    [InlineData("# A[^1]\n\n[^1]: b", "a")]
    [InlineData("A\nb\n---", "a-b")]
    [InlineData("# \"><x>y</x>", "y")]
    public void AnIdIsTheSameAsOnGitHub(string markdown, string id)
    {
        var body = Render(markdown);

        Assert.Contains($" id=\"{id}\">", body.HtmlText());
        Assert.Single(body.Facts.Headings);
    }

    [Fact]
    public void IdsAreUnique()
    {
        var body = Render("# A\n# A\n# A-1\n# A\n# a\n");

        Assert.Equal(
            ["a", "a-1", "a-1-1", "a-2", "a-3"],
            body.Facts.Headings.Select(heading => IdOf(body, heading)));
    }

    [Fact]
    public void HeadingsAreFoundInAnyBlock()
    {
        var body = Render("""
            # A

            > ## B

            - ### C

            D
            =

            <h6>E</h6>

            ```
            # F
            <h1>F</h1>
            ```

            <!-- <h1>G</h1> -->
            """);

        var html = body.HtmlText();
        Assert.Equal(
            ["<h1", "<h2", "<h3", "<h1", "<h6"],
            body.Facts.Headings.Select(start => html.Substring(start, 3)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void TheCultureHasNoEffect(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var body = Render("# TITLE I\n# TITLE I\n\nA[^1]\n\n[^1]: B\n");

            Assert.Contains("<h1 id=\"title-i-1\">", body.HtmlText());
            Assert.Contains("<li id=\"fn:1\">", body.HtmlText());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string IdOf(RenderedBody body, int heading) => body.HtmlText().Substring(heading).Split('"')[1];

    private static RenderedBody Render(string text) =>
        MarkdownRenderer.Render(new ContentFile("a.md", "content/posts/a.md", 8, text), 0, CancellationToken.None);
}

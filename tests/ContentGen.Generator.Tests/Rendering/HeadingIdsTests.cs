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
    [InlineData("A\nb\n---", "ab")]
    [InlineData("# \"><x>y</x>", "y")]
    public void AnIdIsTheSameAsOnGitHub(string markdown, string id)
    {
        var body = Render(markdown);

        Assert.Contains($" id=\"{id}\">", body.HtmlText());
        Assert.Single(body.Facts.Headings);
    }

    /// <summary>The ids are what github-slugger makes of the text of the heading.</summary>
    [Theory]
    [InlineData("Hello World", "hello-world")]
    [InlineData("a  b", "a--b")]
    [InlineData("a   b", "a---b")]
    [InlineData("a\u00a0b", "ab")]
    [InlineData("a\u2003b", "ab")]
    [InlineData("İstanbul", "i̇stanbul")]
    [InlineData("①②③ one", "-one")]
    [InlineData("Ⓐ letter", "ⓐ-letter")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευς")]
    [InlineData("ΣΑΣ ΣΑΣ", "σας-σας")]
    [InlineData("ΑΣ.", "ας")]
    [InlineData("Σ", "σ")]
    [InlineData("`<T>` generic", "t-generic")]
    [InlineData("`List<int>` and `a | b`", "listint-and-a--b")]
    [InlineData("foo & bar", "foo--bar")]
    [InlineData("&amp;amp;", "amp")]
    [InlineData("A – B — C", "a--b--c")]
    [InlineData("it’s", "its")]
    [InlineData("it's", "its")]
    [InlineData("C#", "c")]
    [InlineData("C++", "c")]
    [InlineData("F# & .NET", "f--net")]
    [InlineData("1.2.3", "123")]
    [InlineData("v1.0.0-beta", "v100-beta")]
    [InlineData("foo_bar", "foo_bar")]
    [InlineData("__foo__", "foo")]
    [InlineData("*a* **b**", "a-b")]
    [InlineData("~~x~~", "x")]
    [InlineData("[link](url)", "link")]
    [InlineData("![alt](img) text", "-text")]
    [InlineData("<b>x</b> y", "x-y")]
    [InlineData("<b> x </b>", "-x-")]
    [InlineData("éte", "éte")]
    [InlineData("été", "été")]
    [InlineData("ÉTÉ", "été")]
    [InlineData("Straße", "straße")]
    [InlineData("ẞ", "ß")]
    [InlineData("ﬀ", "ﬀ")]
    [InlineData("Ǆ", "ǆ")]
    [InlineData("ǅ", "ǆ")]
    [InlineData("K elvin K", "k-elvin-k")]
    [InlineData("你好 世界", "你好-世界")]
    [InlineData("こんにちは、世界", "こんにちは世界")]
    [InlineData("한국어 제목", "한국어-제목")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("ไทย คำ", "ไทย-คำ")]
    [InlineData("עברית", "עברית")]
    [InlineData("العربية ١٢٣", "العربية-١٢٣")]
    [InlineData("Ελληνικά", "ελληνικά")]
    [InlineData("Русский Ёлка", "русский-ёлка")]
    [InlineData("𝒜 math", "𝒜-math")]
    [InlineData("𐐀 deseret", "𐐨-deseret")]
    [InlineData("🎉 party", "-party")]
    [InlineData("\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 family", "-family")]
    [InlineData("a🎉b", "ab")]
    [InlineData("a-b", "a-b")]
    [InlineData("a--b", "a--b")]
    [InlineData("- a", "--a")]
    [InlineData("a -", "a--")]
    [InlineData("_", "_")]
    [InlineData("--", "--")]
    [InlineData("%20", "20")]
    [InlineData("a/b", "ab")]
    [InlineData("a\\b", "ab")]
    [InlineData("a.b.c", "abc")]
    [InlineData("(x)", "x")]
    [InlineData("{y}", "y")]
    [InlineData("“quote”", "quote")]
    [InlineData("«q»", "q")]
    [InlineData("…", "section")]
    [InlineData("a…b", "ab")]
    [InlineData("½ cup", "-cup")]
    [InlineData("x²", "x")]
    [InlineData("№ 5", "-5")]
    [InlineData("Ⅷ", "ⅷ")]
    [InlineData("™ mark", "-mark")]
    [InlineData("© 2026", "-2026")]
    [InlineData("€ 5", "-5")]
    [InlineData("a+b=c", "abc")]
    [InlineData("@user", "user")]
    [InlineData("#hash", "hash")]
    [InlineData("$5", "5")]
    [InlineData("^x^", "x")]
    [InlineData("a|b", "ab")]
    [InlineData("tab\there", "tabhere")]
    [InlineData("zero\u200bwidth", "zerowidth")]
    [InlineData("soft\u00adhyphen", "softhyphen")]
    [InlineData("\u2060wj", "wj")]
    [InlineData("a\u200db", "ab")]
    [InlineData("‿ tie", "‿-tie")]
    [InlineData("﹏", "﹏")]
    [InlineData("Tést-Ñ", "tést-ñ")]
    [InlineData("IJ Ĳ", "ij-ĳ")]
    [InlineData("ñ Ñ", "ñ-ñ")]
    [InlineData("ﺍ", "ﺍ")]
    [InlineData("٠١", "٠١")]
    [InlineData("𝟘𝟙", "𝟘𝟙")]
    [InlineData("🅰 blood", "🅰-blood")]
    [InlineData("🄰", "🄰")]
    [InlineData("ª º", "ª-º")]
    [InlineData("ʰ", "ʰ")]
    [InlineData("ǰ", "ǰ")]
    [InlineData("Ω Å", "ω-å")]
    [InlineData("&nbsp;x&nbsp;y", "xy")]
    [InlineData("&lt;tag&gt;", "tag")]
    [InlineData("<https://x.org>", "httpsxorg")]
    [InlineData("https://x.org/a", "httpsxorga")]
    [InlineData("a\\*b", "ab")]
    [InlineData("`a  b`", "a--b")]
    [InlineData("`` ` ``", "section")]
    [InlineData("Æ Œ", "æ-œ")]
    [InlineData("ı I", "ı-i")]
    [InlineData("Ţ", "ţ")]
    [InlineData("ԱՐԵՎ և", "արեվ-և")]
    [InlineData("ქართული", "ქართული")]
    [InlineData("ᲥᲐᲠᲗ", "ქართ")]
    [InlineData("Ꭰ", "ꭰ")]
    [InlineData("ꭰ", "ꭰ")]
    [InlineData("ⴰ", "ⴰ")]
    [InlineData("ਪੰਜਾਬੀ", "ਪੰਜਾਬੀ")]
    [InlineData("தமிழ்", "தமிழ்")]
    [InlineData("ខ្មែរ", "ខ្មែរ")]
    [InlineData("မြန်မာ", "မြန်မာ")]
    [InlineData("བོད", "བོད")]
    [InlineData("ᠮᠣᠩ", "ᠮᠣᠩ")]
    public void AnIdIsTheSameAsThatOfGithubSlugger(string text, string id) =>
        Assert.StartsWith($"<h1 id=\"{id}\">", Render("# " + text).HtmlText());

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

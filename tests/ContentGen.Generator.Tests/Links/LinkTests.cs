namespace ContentGen.Generator.Tests.Links;

/// <summary>Where the links of a post lead, and what is said about those that lead nowhere.</summary>
public class LinkTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public string? Title { get; init; }
        }

        [ContentCollection("docs")]
        public sealed partial record Doc
        {
            public string? Title { get; init; }
        }
        """;

    [Theory]
    [InlineData("[a](two.md)", "/posts/two/")]
    [InlineData("[a](./two.md)", "/posts/two/")]
    [InlineData("[a](two.md?b=c&d#part-one)", "/posts/two/?b=c&amp;d#part-one")]
    [InlineData("[a](two.md 'title')", "/posts/two/")]
    [InlineData("[a](<two.md>)", "/posts/two/")]
    [InlineData("[a]\n\n[a]: two.md", "/posts/two/")]
    [InlineData("[a][b]\n\n[b]: two.md", "/posts/two/")]
    [InlineData("[a][]\n\n[a]: two.md", "/posts/two/")]
    [InlineData("> - [a](two.md)", "/posts/two/")]
    [InlineData("| [a](two.md) |\n|---|", "/posts/two/")]
    [InlineData("a[^1]\n\n[^1]: [b](two.md)", "/posts/two/")]
    [InlineData("# [a](two.md)", "/posts/two/")]
    [InlineData("Some <a class=b href='two.md'>c</a>", "/posts/two/")]
    [InlineData("<p>\n<a\n  href=\"two.md#part-one\">c</a>", "/posts/two/#part-one")]
    [InlineData("[a](2024/three.md)", "/posts/2024/three/")]
    [InlineData("[a](name%20with%20spaces.md)", "/posts/name-with-spaces/")]
    [InlineData("[a](../docs/guide/index.md)", "/docs/guide/")]
    [InlineData("[a](../docs/guide/)", "/docs/guide/")]
    [InlineData("[a](/docs/guide)", "/docs/guide/")]
    [InlineData("[a](/docs/guide/#b)", "/docs/guide/#b")]
    [InlineData("[a](/posts/two.md)", "/posts/two/")]
    [InlineData("[a](two)", "/posts/two/")]
    [InlineData("[a](#here)\n\n# Here", "#here")]
    [InlineData("[a](#b)\n\n<i id=b></i>", "#b")]
    [InlineData("[a](#top)", "#top")]
    [InlineData("[a](two.md#:~:text=b)", "/posts/two/#:~:text=b")]
    public void ALinkLeadsToTheUrlOfThePost(string markdown, string href)
    {
        var site = SiteOf(markdown);

        Assert.Empty(site.Build().Lines);
        var html = (string)site.Run("Post.All[\"one\"].Body.Html")!;
        Assert.Matches($"href=[\"']{System.Text.RegularExpressions.Regex.Escape(href)}[\"']", html);
    }

    [Theory]
    [InlineData("[a](/about)")]
    [InlineData("[a](/posts/)")]
    [InlineData("[a](/posts/tags/b/c/)")]
    [InlineData("[a](/posts/feed.xml)")]
    [InlineData("[a](files/b.zip)")]
    [InlineData("[a](https://example.org/two.md)")]
    [InlineData("[a](//example.org/two.md)")]
    [InlineData("[a](mailto:b@example.org)")]
    [InlineData("[a](?b=c)")]
    [InlineData("[a](#)")]
    [InlineData("`[a](no.md)`")]
    [InlineData("<!-- <a href=\"no.md\"> -->")]
    [InlineData("![a](two.png)")]
    public void OtherTargetsStayAsTheyAre(string markdown)
    {
        var site = SiteOf(markdown);

        Assert.Empty(site.Build().Lines);
        Assert.DoesNotContain("/posts/two/", (string)site.Run("Post.All[\"one\"].Body.Html")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "See [a](tow.md).",
        "content/posts/one.md(3,9): error CG6001: 'tow.md' leads to no post: there is no 'content/posts/tow.md'; did "
        + "you mean 'two.md'?",
        "tow.md")]
    [InlineData(
        "[a](three.md#b)",
        "content/posts/one.md(3,5): error CG6001: 'three.md#b' leads to no post: there is no "
        + "'content/posts/three.md'; did you mean '2024/three.md'?",
        "three.md#b")]
    [InlineData(
        "[a](something-else.md)",
        "content/posts/one.md(3,5): error CG6001: 'something-else.md' leads to no post: there is no "
        + "'content/posts/something-else.md'; correct the path, or delete the link",
        "something-else.md")]
    [InlineData(
        "[a](../../../x.md)",
        "content/posts/one.md(3,5): error CG6001: '../../../x.md' leads to no post: it is outside the content folder; "
        + "correct the path, or delete the link",
        "../../../x.md")]
    [InlineData(
        "[a](/posts/tow/)",
        "content/posts/one.md(3,5): error CG6001: '/posts/tow/' leads to no post: no post has this URL; did you mean "
        + "'/posts/two/'?",
        "/posts/tow/")]
    [InlineData(
        "[a](/docs/no)",
        "content/posts/one.md(3,5): error CG6001: '/docs/no' leads to no post: no post has this URL; correct the "
        + "URL, or list its beginning in the property ContentGenHostPaths if the site has another page there",
        "/docs/no")]
    [InlineData(
        "[a](two.md#part-on)",
        "content/posts/one.md(3,5): warning CG6002: 'content/posts/two.md' has no heading or element with the id "
        + "'part-on'; write '#part-one'",
        "two.md#part-on")]
    [InlineData(
        "[a](two.md#Part-One)",
        "content/posts/one.md(3,5): warning CG6002: 'content/posts/two.md' has no heading or element with the id "
        + "'Part-One'; write '#part-one'",
        "two.md#Part-One")]
    [InlineData(
        "[a](two.md#x)",
        "content/posts/one.md(3,5): warning CG6002: 'content/posts/two.md' has no heading or element with the id 'x'; "
        + "its ids are 'part-one', 'part-two'",
        "two.md#x")]
    [InlineData(
        "[a](#x)",
        "content/posts/one.md(3,5): warning CG6002: this page has no heading or element with the id 'x'; delete '#x' "
        + "from the link",
        "#x")]
    [InlineData(
        "[a](Two.md#part-one)",
        "content/posts/one.md(3,5): warning CG6003: 'Two.md#part-one' differs only in case from 'two.md#part-one'; "
        + "write 'two.md#part-one', because most servers distinguish the two",
        "Two.md#part-one")]
    [InlineData(
        "[a](/posts/Two/)",
        "content/posts/one.md(3,5): warning CG6003: '/posts/Two/' differs only in case from '/posts/two/'; write "
        + "'/posts/two/', because most servers distinguish the two",
        "/posts/Two/")]
    [InlineData(
        "[a](draft.md)",
        "content/posts/one.md(3,5): warning CG6005: 'draft.md' leads to the draft 'content/posts/draft.md', so a build "
        + "without drafts, such as a Release build, fails here; publish it, make this post a draft too, or delete the "
        + "link",
        "draft.md")]
    [InlineData(
        "[a](../two/)",
        "content/posts/one.md(3,5): warning CG6007: '../two/' leads to 'content/posts/two.md' only from the URL of this "
        + "page, not from a feed or from GitHub; write 'two.md'",
        "../two/")]
    [InlineData(
        "[a](www.example.net/b)",
        "content/posts/one.md(3,5): warning CG6008: 'www.example.net/b' seems to be a web address, but without a scheme "
        + "it leads to a page of this site; write 'https://www.example.net/b'",
        "www.example.net/b")]
    public void AWrongLinkIsReportedAtItsTarget(string markdown, string line, string underlined)
    {
        var build = SiteOf(markdown).Build();

        Assert.Equal([line], build.Lines);
        Assert.Equal([underlined], build.Underlined);
    }

    [Theory]
    [InlineData("[a]: no.md\n\n[a] and [a][a]", "no.md")]
    [InlineData("> - b\n>   [a](no.md)", "no.md")]
    [InlineData("| b | c |\n|---|---|\n| d | *e* [a](no.md) |", "no.md")]
    [InlineData("b[^1]\n\n[^1]: c\n    [a](no.md)", "no.md")]
    [InlineData("> <div>\n> <a href=no.md>", "no.md")]
    [InlineData("b\nc <a\nhref=\"no.md\">d</a>", "no.md")]
    [InlineData("# b [a](no.md)\n\nc", "no.md")]
    [InlineData("[a](no.md) [a](no.md)", "no.md no.md")]
    public void TheTargetIsUnderlinedWhereverItIs(string markdown, string underlined)
    {
        Assert.Equal(underlined, string.Join(' ', SiteOf(markdown).Build().Underlined));
        Assert.Equal(
            underlined, string.Join(' ', SiteOf("ä 🎉\n\n" + markdown).WithLineEnds("\r\n").Build().Underlined));
    }

    [Fact]
    public void AFileWithoutFrontMatterIsNotAPost() => Assert.Contains(
        "content/posts/one.md(3,5): error CG6001: 'plain.md' leads to no post: 'content/posts/plain.md' has no front "
        + "matter, so it is not a post; add front matter to that file, or delete the link",
        SiteOf("[a](plain.md)").File("content/posts/plain.md", "Text.\n").Build().Lines);

    [Fact]
    public void ADraftThatIsLeftOutIsAnError() => Assert.Equal(
        [
            "content/posts/one.md(3,5): error CG6004: 'draft.md' leads to the draft 'content/posts/draft.md', and this "
            + "build leaves drafts out; publish it, make this post a draft too, or delete the link",
        ],
        SiteOf("[a](draft.md)").Property("ContentGenIncludeDrafts", "false").Build().Lines);

    [Fact]
    public void TheLinksOfAPostWithAnErrorAreReportedInTheSameBuild() => Assert.Equal(
        ["CG3010", "CG6001"],
        SiteOf("Text.").File("content/posts/bad.md", "---\ntitle: [a, b]\n---\n[a](no.md)\n").Build().Ids);

    [Fact]
    public void ALinkToAPostWithAnErrorIsNotASecondError() => Assert.Equal(
        ["CG3010"],
        SiteOf("[a](bad.md)").Post("bad", "title: [a, b]").Build().Ids);

    [Fact]
    public void InAFolderWithoutARecordAWrongLinkIsAWarning() => Assert.Equal(
        [
            "content/notes/a.md(4,5): warning CG6001: 'no.md' leads to no post: there is no 'content/notes/no.md'; "
            + "correct the path, or delete the link",
        ],
        new Site()
            .File("content/notes/a.md", "---\ntitle: A\n---\n[a](no.md)\n")
            .File("content/notes/other.md", "---\ntitle: B\n---\n[a](a.md)\n")
            .Build().Lines);

    [Fact]
    public void APathOfTheHostIsLeftAlone() => Assert.Empty(
        SiteOf("[a](/docs/api)").Property("ContentGenHostPaths", " /docs/api/ , /other").Build().Lines);

    private static Site SiteOf(string body) => Site.With(Schema)
        .File("content/posts/one.md", $"---\n---\n{body}\n")
        .File("content/posts/two.md", "---\n---\n# Part one\n\n## Part two\n")
        .File("content/posts/2024/three.md", "---\n---\n")
        .File("content/posts/name with spaces.md", "---\n---\n")
        .File("content/posts/draft.md", "---\ndraft: true\n---\n")
        .File("content/docs/guide/index.md", "---\n---\n<i id=\"b\"></i>\n");
}

/// <summary>Changes the files of a site.</summary>
internal static class LineEnds
{
    public static Site WithLineEnds(this Site site, string end) => site.Files.Aggregate(site, (all, file) => all.File(
        file.Path[Site.Directory.Length..],
        file.GetText()!.ToString().Replace("\n", end, StringComparison.Ordinal)));
}

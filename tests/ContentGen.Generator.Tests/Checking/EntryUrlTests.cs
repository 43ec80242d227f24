using System.Globalization;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Checking;

/// <summary>The URLs of all entries are addresses: valid, and each used once.</summary>
public class EntryUrlTests
{
    private const string Dated = """
        [ContentCollection("posts", Url = "/{year}/{month}/{day}/{slug}/")]
        public sealed partial record Post { public string? Title { get; init; } public DateOnly? Date { get; init; } }
        """;

    private const string TokenInHost = "it has a token in the host; write the host, and the token after the '/'";

    [Theory]
    [InlineData("//{slug}/", "it begins with '//', which is the address of another host")]
    [InlineData("/a//{slug}/", "it contains '//'")]
    [InlineData("/{slug}//", "it contains '//'")]
    [InlineData("/../../{slug}", "it contains the segment '..'")]
    [InlineData("/./{slug}", "it contains the segment '.'")]
    [InlineData("/a\\b/{slug}", "it contains '\\'")]
    [InlineData("/{slug}?a=b", "it contains '?'")]
    [InlineData("/{slug}#part", "it contains '#'")]
    [InlineData("/100%/{slug}", "it contains a '%' that is not followed by two hexadecimal digits")]
    public void ATemplateThatGivesInvalidPathsIsReported(string url, string why) =>
        AssertTemplate(url, $"{why}; write a path such as '/blog/{{slug}}/'");

    [Theory]
    [InlineData("https://{slug}.example.com/", TokenInHost)]
    [InlineData("https://example.com{slug}", TokenInHost)]
    [InlineData("https:///{slug}", "it has no host; write one such as 'https://example.com/{slug}/'")]
    public void ATemplateWithoutAHostIsReported(string url, string why) => AssertTemplate(url, why);

    [Theory]
    [InlineData("c#", "", "/c%23/a/")]
    [InlineData("My Notes", "", "/My%20Notes/a/")]
    [InlineData("notes", "/öl/<x>/{slug}", "/%C3%B6l/%3Cx%3E/a")]
    [InlineData("notes", "/%C3%B6l/{slug}", "/%C3%B6l/a")]
    [InlineData("notes", "/a;b=c/@x/{slug}:1", "/a;b=c/@x/a:1")]
    [InlineData("notes", "https://example.com/{slug}.html", "https://example.com/a.html")]
    public void EverySegmentIsPercentEncoded(string folder, string template, string url) => Assert.Equal(
        url,
        Site.With($$"""
            [ContentCollection("{{folder}}"{{(template.Length == 0 ? "" : $", Url = \"{template}\"")}})]
            public sealed partial record Note { public string? Title { get; init; } }
            """).File($"content/{folder}/a.md", "---\n---\n").Run("Note.All[0].Url"));

    [Fact]
    public void AFolderWithoutARecordIsEncodedToo() => Assert.Equal(
        "/My%20Notes/a/",
        new Site().File("content/My Notes/a.md", "---\ntitle: A\n---\n").Run("Site.MyNote.All[0].Url"));

    [Fact]
    public void APostWithoutTheDateOfItsUrlIsReported() => Assert.Equal(
        [
            "content/posts/a.md(1,1): error CG4021: the URL of this post would be '////a/': the template "
            + "'/{year}/{month}/{day}/{slug}/' needs a date, and this post has none; write one, such as "
            + "'date: 2025-01-31'",
        ],
        Site.With(Dated).Post("a", "title: A").Post("b", "date: 2025-01-02").Build().AssertCompiles().Lines);

    [Fact]
    public void APostThatIsNotCompiledInNeedsNoUrl() =>
        Site.With(Dated).Property("ContentGenIncludeDrafts", "false").Post("a", "draft: true").Build().AssertClean();

    [Theory]
    [InlineData("/docs/guides/{slug}")]
    [InlineData("/docs/Guides/{slug}/")]
    [InlineData("/docs/{id}/")]
    public void AUrlIsUsedOnceInAllCollections(string template)
    {
        var build = Site.With($$"""
            [ContentCollection("docs")] public sealed partial record Page(string? Title = null);
            [ContentCollection("other", Url = "{{template}}")] public sealed partial record Other(string? Title = null);
            """)
            .File("content/docs/guides/x.md", "---\n---\n")
            .File(template.Contains("{id}", StringComparison.Ordinal)
                ? "content/other/guides/x.md" : "content/other/x.md", "---\n---\n")
            .Build().AssertCompiles();

        Assert.Equal(["CG4022"], build.Ids);
        Assert.Equal(["content/docs/guides/x.md"], build.RelatedPaths);
    }

    [Fact]
    public void AnInferredPostWithAUsedUrlIsLeftOut()
    {
        var site = Site.With("""
            [ContentCollection("docs", Url = "/notes/{slug}/")] public sealed partial record Page(string? Title = null);
            """)
            .File("content/docs/x.md", "---\n---\n")
            .File("content/notes/x.md", "---\ntitle: X\n---\n");

        Assert.Equal(["CG4022"], site.Build().AssertCompiles().Ids);
        Assert.Equal(0, site.Run("Site.Note.All.Count"));
    }

    // On a Mac, "é" is an "e" and an accent in a file's name, and in text that was typed there.
    [Fact]
    public void SlugsThatLookAlikeAreEqual()
    {
        var site = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public string Slug { get; init; } = ""; public Ref<Post>? Next { get; init; }
            }
            """).Post("a", "slug: cafe\u0301").Post("b", "next: cafe\u0301");

        Assert.Equal("caf\u00e9 caf\u00e9 /posts/caf%C3%A9/ a", site.Run(
            "Post.All[0].Slug + ' ' + ((IContentEntry)Post.All[0]).Slug + ' ' + Post.All[0].Url + ' ' "
            + "+ Post.All[1].Next!.Value.Id"));
        Assert.Equal(["CG4001"], site.Post("c", "slug: caf\u00e9").Build().Ids);
    }

    [Fact]
    public void NoFileGivesAnInvalidUrl()
    {
        var random = new Random(1);
        string[] parts =
        [
            "a", " ", "#", "?", "%", "%41", "\\", "\"", "é", "中", "🎉", ".", "..", "&", "+", "-", "{", "}",
        ];
        string Name() => "x" + string.Concat(random.GetItems(parts, random.Next(1, 5)));
        var site = Enumerable.Range(0, 100).Aggregate(
            Site.With("""
                [ContentCollection("posts", Url = "/{id}/{slug}")]
                public sealed partial record Post(string? Title = null);
                """),
            (site, number) => site.File($"content/posts/{Name()}/{Name()}{number}.md", "---\n---\n"));

        var urls = (string[])site.Run("Post.All.Select(static post => post.Url).ToArray()")!;

        Assert.InRange(urls.Length, 90, 100);
        Assert.All(urls, static url => Assert.Null(UrlPath.WhyNot(url)));
    }

    [Fact]
    public void TwoFilesWithOnePathAreReported()
    {
        var site = Site.With("""
            [ContentCollection("posts")] public sealed partial record Post(string? Title = null);
            """)
            .ContentDirectory("x/../content")
            .File("content/posts/a.md", "---\ntitle: One\n---\n")
            .File("Content/posts/a.md", "---\ntitle: Two\n---\n");

        var line = Assert.Single(site.Build().Lines);
        Assert.Contains("CG4023: '/site/content/posts/a.md' is also the path", line, StringComparison.Ordinal);
        Assert.Equal(
            site.Build().Lines,
            (site with { Files = [.. site.Files.Reverse()] }).Build().Lines);
    }

    private static void AssertTemplate(string url, string why)
    {
        var build = Site.With($$"""
            [ContentCollection("posts", Url = @"{{url}}")] public sealed partial record Post(string? Title = null);
            """).Build();
        var finding = build.Findings.Single();
        Assert.Equal(
            $"CG2011 the URL template '{url}' is not valid: {why}",
            $"{finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }
}

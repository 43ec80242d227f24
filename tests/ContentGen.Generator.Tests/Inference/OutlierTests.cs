using ContentGen.Generator.Inference.Types;

namespace ContentGen.Generator.Tests.Inference;

/// <summary>A post that disagrees with nearly all others gets a warning, and is listed all the same.</summary>
public class OutlierTests
{
    private const string Agreeing = "title: A\npubDate: 2025-09-15\ntags: [a]\nhero: { src: a.png }";

    [Fact]
    public void ABadDateIsAWarningAtItsValueAndThePostIsListed()
    {
        var build = TenPosts("title: B\npubDate: soon\ntags: [b]\nhero: { src: b.png }", "$\"{post.Title} {post.PubDate:yyyy-MM-dd}\"");

        Assert.Equal(
            "content/posts/j.md(3,10): warning CG5001: 'pubDate' must be a date, not 'soon'; write year-month-day, such as 2025-09-15 (9 of 10 posts agree; see 'content/posts/a.md'); until then its value is the date 0001-01-01",
            Assert.Single(build.Lines));
        Assert.Equal("B 0001-01-01", build.Run());
    }

    [Fact]
    public void AMissingKeyIsAWarningAtTheFence()
    {
        var build = TenPosts("pubDate: 2025-01-01\ntags: [b]\nhero: { src: b.png }", "post.Title");

        Assert.Equal(
            "content/posts/j.md(1,1): warning CG5002: the key 'title' is missing; add a line such as 'title: some text' (9 of 10 posts have it; see 'content/posts/a.md'); until then its value is an empty text",
            Assert.Single(build.Lines));
        Assert.Equal("", build.Run());
    }

    [Fact]
    public void MissingKeysAreOneWarning()
    {
        var build = TenPosts("tags: [b]\nhero: { src: b.png }");

        Assert.Equal(
            "content/posts/j.md(1,1): warning CG5002: the keys 'title' and 'pubDate' are missing; add lines such as 'title: some text' and 'pubDate: 2025-09-15' (9 of 10 posts have it; see 'content/posts/a.md'); until then their values are an empty text, the date 0001-01-01",
            Assert.Single(build.Lines));
    }

    [Theory]
    [InlineData("cover: { src: a.png, alt: A }", "cover: { src: a.png, atl: A }", "(2,22)")]
    [InlineData("images: [{ alt: A }, { alt: B }]", "images: [{ atl: A }]", "(2,12)")]
    [InlineData("alt: A", "atl: A", "(2,1)")]
    public void TwoSwappedLettersInOnePostAreAWarningHoweverFewPostsThereAre(string right, string wrong, string place)
    {
        var build = Folder.Of(right, right, right, wrong).Build();

        Assert.Equal(
            [$"content/posts/d.md{place}: warning CG5003: unknown key 'atl'; did you mean 'alt'? (the type is inferred from all posts of the folder)"],
            build.AssertCompiles().Lines);
    }

    [Theory]
    [InlineData("tag: a", "tags: [a]")]
    [InlineData("date: a", "data: a")]
    [InlineData("alt: A", "atl: A\nalt: B")]
    public void AnotherKeyOfFewPostsIsAMember(string usual, string other) =>
        Folder.Of(usual, usual, usual, other).Build().AssertClean();

    [Fact]
    public void AWrongValueInsideAListIsThatOfItsMember()
    {
        var build = Folder.Of("links: [{ to: a, on: 2025-01-01 }, { to: b, on: 2025-02-30 }]").Build();

        Assert.EndsWith("until then its value is null", Assert.Single(build.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void AMisspeltKeyIsAWarningAtTheKeyAndNoMember()
    {
        var build = TenPosts("titel: B\npubDate: 2025-01-01\ntags: [b]\nhero: { src: b.png }");

        Assert.Equal(
            "content/posts/j.md(2,1): warning CG5003: unknown key 'titel'; did you mean 'title'? (9 of 10 posts have it; see 'content/posts/a.md')",
            Assert.Single(build.Lines));
        Assert.Equal(["required string Title", "required DateOnly PubDate", "required ImmutableArray<string> Tags", "required PostHero Hero"], build.Members());
    }

    [Fact]
    public void AListAmongTextsIsAWarningAndTheTypeStaysText()
    {
        var build = TenPosts("title: [a, b]\npubDate: 2025-01-01\ntags: [b]\nhero: { src: b.png }");

        Assert.StartsWith("content/posts/j.md(2,8): warning CG5001: 'title' must be text, not a list;", Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Contains("required string Title", build.Members());
    }

    [Theory]
    [InlineData("[[b]]")]
    [InlineData("[b, [c]]")]
    public void AListInAListIsAWarningAndTheTypeStaysAListOfTexts(string tags)
    {
        var build = TenPosts($"title: B\npubDate: 2025-01-01\ntags: {tags}\nhero: {{ src: b.png }}");

        Assert.Contains(": warning CG5001: an item of 'tags' must be text, not a list;", Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Contains("required ImmutableArray<string> Tags", build.Members());
    }

    [Fact]
    public void AKeyMissingInsideAnotherIsAWarningThere()
    {
        var build = TenPosts("title: B\npubDate: 2025-01-01\ntags: [b]\nhero: { alt: b }", "post.Hero!.Src");

        Assert.Equal(
            "content/posts/j.md(5,1): warning CG5002: the key 'src' of 'hero' is missing; add ', src: /images/photo.jpg' before the '}' (9 of 10 posts have it; see 'content/posts/a.md'); until then its value is an empty text",
            Assert.Single(build.Lines));
        Assert.Equal("", build.Run());
    }

    [Fact]
    public void AMemberWithoutAHarmlessValueIsNullable()
    {
        var build = TenPosts("title: B\npubDate: 2025-01-01\ntags: [b]", "post.Hero");

        Assert.EndsWith("until then its value is null", Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Contains("required PostHero? Hero", build.Members());
        Assert.Null(build.Run());
    }

    [Fact]
    public void ADayThatDoesNotExistIsReportedHoweverFewPostsThereAre()
    {
        var build = Folder.Of("pubDate: 2025-02-28", "pubDate: 2025-02-30").Build();

        Assert.Equal(
            "content/posts/b.md(2,10): warning CG5001: 'pubDate' must be a date, but '2025-02-30' does not exist, since February 2025 has 28 days; write a day from 1 to 28 (1 of 2 posts agree; see 'content/posts/a.md'); until then its value is the date 0001-01-01",
            Assert.Single(build.Lines));
        build.AssertCompiles();
    }

    [Fact]
    public void AMixedListAmongTenLosesOnlyWhatDoesNotFit()
    {
        var posts = Enumerable.Repeat("authors: [{ name: A }]", 9).Append("authors: [{ name: A }, { name: B }, C]");
        var build = Folder.Of([.. posts]).Probe("post.Authors.Length.ToString()").Build();

        Assert.Equal(
            "content/posts/j.md(2,37): warning CG5001: an item of 'authors' must be a group of nested keys, not 'C'; write { name: C } (9 of 10 posts agree; see 'content/posts/a.md'); until then the item is left out",
            Assert.Single(build.Lines));
        Assert.Equal("2", build.Run());
    }

    [Theory]
    [InlineData("image:\n  src: a.png", "image: c.png")]
    [InlineData("image: [{ src: a.png }]", "image: [c.png]")]
    [InlineData("image: [{ src: a.png }, c.png]", "image: [{ src: a.png }]")]
    [InlineData("image: [{ src: a.png }]", "image: { src: a.png }")]
    public void AKeyOfTwoShapesHasNoMemberAndOneFindingForTheFolder(string nested, string other)
    {
        var build = Folder.Of("title: A\n" + nested, "title: A\n" + other, "title: A\n" + other).Build();

        Assert.StartsWith(
            "content/posts/a.md(1,1): warning CG5007: the inferred record Post has no member for 'image', since some posts have nested keys there, such as 'content/posts/a.md', and some have not,",
            Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Equal(["required string Title"], build.AssertCompiles().Members());
    }

    [Fact]
    public void KeysOfTwoShapesInsideOthersAreNamedByTheirPath()
    {
        var build = Folder.Of(
            "hero: { image: { src: a.png }, alt: A }\nx: { y: 1 }", "hero: { image: b.png, alt: B }\nx: z").Build();

        Assert.Contains("has no member for 'x', 'hero.image', since", Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Equal(["required string Alt"], build.AssertCompiles().Members("PostHero"));
    }

    [Fact]
    public void TextInMostPostsAndAListInTwoIsAList() => Assert.Equal(
        ["required ImmutableArray<string> Module"],
        Folder.Of([.. Enumerable.Repeat("module: A", 22), "module: [A, B]", "module: [C, D]"]).Build().AssertClean().Members());

    [Theory]
    [InlineData("title: [a, b]", "write 'title: \"[a, b]\"' if it is text (")]
    [InlineData("title: { a: b }", "write 'title: \"{ a: b }\"' if it is text (")]
    [InlineData("title:\n  - a\n  - b", "write it as the other posts do, or declare the record if it is meant so (")]
    [InlineData("title:\n  a: b", "write it as the other posts do, or declare the record if it is meant so (")]
    public void NoAdviceAboutAnInferredTypeTakesAnythingOutOfAPost(string post, string advice)
    {
        var build = Folder.Of([.. Enumerable.Repeat("title: A", 10), post]).Build();

        Assert.Contains(advice, Assert.Single(build.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A\nname: b\nauthors: [{ name: A }]")]
    [InlineData("title: A\nname: b")]
    [InlineData("title: A\nauthors: [{ name: A }]\nnote: x\nname: b")]
    public void ARareKeyThatIsNotRightBelowSuchKeysIsAMember(string post) => Assert.Contains(
        "string? Name",
        Folder.Of([.. Enumerable.Repeat("title: A\nauthors: [{ name: A }]", 11), "title: A", post]).Build().Members());

    [Fact]
    public void ANumberAmongSwitchesIsAnotherSpellingAndTheTypeIsText() => Assert.Equal(
        ["required string Toc"],
        Folder.Of([.. Enumerable.Repeat("toc: true", 19), "toc: 1"]).Build().AssertClean().Members());

    [Fact]
    public void AKeyThatSlippedOutOfItsMappingIsNoMember()
    {
        var posts = Enumerable.Repeat("title: A\nauthors: [{ name: A, gitHubUserName: a }]", 11);
        var build = Folder.Of([.. posts, "title: B\nauthors: [{ name: B }]\ngitHubUserName: b"]).Build();

        Assert.Contains(
            "content/posts/l.md(4,1): warning CG5009: 'gitHubUserName' is a key of its own here, but the other posts have it among the nested keys of 'authors'; indent it as far as those, or declare the record if it belongs here",
            build.Lines);
        Assert.Equal(["required string Title", "required ImmutableArray<PostAuthor> Authors"], build.AssertCompiles().Members());
    }

    [Theory]
    [InlineData(9, 1, true)]
    [InlineData(8, 1, false)]
    [InlineData(37, 2, false)]
    [InlineData(38, 2, true)]
    [InlineData(300, 5, true)]
    [InlineData(300, 6, false)]
    [InlineData(593, 6, false)]
    [InlineData(594, 6, true)]
    public void AKeyThatMoreThanAHandfulLackIsOptional(int having, int lacking, bool isOutlier) =>
        Assert.Equal(isOutlier, Majority.HaveNearlyAll(having, having + lacking));

    [Fact]
    public void AnOptionalKeyIsNullableWithoutAFinding() => Assert.Equal(
        ["required string Title", "string? Note"],
        Folder.Of([.. Enumerable.Repeat("title: A\nnote: x", 22), "title: B", "title: C"]).Build().AssertClean().Members());

    [Fact]
    public void TwoInTenAreNotOutliers()
    {
        var posts = Enumerable.Repeat("title: A\nx: 1", 8).Concat(["title: A\nx: one", "title: A\nx: two"]);

        Assert.Equal(["required string Title", "required string X"], Folder.Of([.. posts]).Build().AssertClean().Members());
    }

    [Fact]
    public void WiderNumbersAndTimesAreNotOutliers()
    {
        var posts = Enumerable.Repeat("x: 1\nwhen: 2025-01-01", 19).Append("x: 1.5\nwhen: 2025-01-01 10:00");

        Assert.Equal(["required double X", "required DateTimeOffset When"], Folder.Of([.. posts]).Build().AssertClean().Members());
    }

    [Fact]
    public void InferenceCanBeSwitchedOff()
    {
        var build = Folder.Of("title: A").Property("ContentGenInferSchema", "false").Build();

        Assert.Equal("CG4002", Assert.Single(build.Findings).Id);
        Assert.Empty(build.Result.GeneratedSources);
    }

    [Fact]
    public void AFileWithoutFrontMatterIsNotAPostOfAFolderWithoutARecord()
    {
        var build = Folder.Of("title: A").File("content/posts/README.md", "# Posts\n").File("content/images/README.md", "# Images\n")
            .Property("ContentGenInferSchema", "false").Build();

        Assert.Equal(["CG1001", "CG1001", "CG4002"], build.Findings.Select(static finding => finding.Id));
        Assert.Contains("'content/posts' has 1 file but no record", build.Lines.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWhoseRecordIsWrongIsNotInferred()
    {
        var build = Folder.Of("title: A").File("content/docs/a.md", "---\ntitle: A\n---\n")
            .Source("Post.cs", "[ContentCollection(\"posts\")] public sealed record Post(string Title);").Build();

        Assert.Equal(["CG2001"], build.Findings.Select(static finding => finding.Id).Distinct());
        Assert.Contains("record Doc", Assert.Single(build.Result.GeneratedSources, static source => source.HintName.EndsWith(".Declaration.g.cs", StringComparison.Ordinal)).SourceText.ToString(), StringComparison.Ordinal);
    }

    private static SiteBuild TenPosts(string last, string probe = "post.Title") => Folder.Of([.. Enumerable.Repeat(Agreeing, 9), last]).Probe(probe).Build();
}

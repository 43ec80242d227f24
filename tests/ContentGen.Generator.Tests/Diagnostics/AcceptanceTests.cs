using ContentGen.Generator.Tests.Caching;

namespace ContentGen.Generator.Tests.Diagnostics;

/// <summary>A comment or a line of the baseline accepts a finding.</summary>
public class AcceptanceTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public IReadOnlyDictionary<string, string>? Extra { get; init; }
        }
        """;

    private const string Unknown = "unknown key 'colour'; remove it, or add it to the record Post";

    [Theory]
    [InlineData("title: A\n# contentgen-disable CG3004\ncolour: blue")]
    [InlineData("# contentgen-disable CG3001, CG3004: the theme reads it\ntitle: A\ncolour: blue", "CG9201")]
    [InlineData("title: A\n# contentgen-disable-next-line CG3004\n\ncolour: blue")]
    [InlineData("title: A\ncolour: blue # contentgen-disable CG3004")]
    [InlineData("title: A\ncolour: # contentgen-disable CG3004\n  a: b")]
    public void ACommentInFrontMatterAccepts(string keys, params string[] ids)
    {
        var build = SiteOf(keys).Build();

        Assert.Equal(ids, build.Ids);
        Assert.EndsWith(Unknown, Assert.Single(build.Accepted), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A\ncolour: blue\n# contentgen-disable-next-line CG3004\nextra: {}", "(4,3)", "'contentgen-disable-next-line CG3004' accepts nothing, since CG3004 is not reported on the next line; delete it")]
    [InlineData("title: A # contentgen-disable CG3004\ncolour: blue", "(2,12)", "'contentgen-disable CG3004' accepts nothing, since CG3004 is not reported at this key; delete it")]
    [InlineData("title: A # contentgen-disable\ncolour: blue", "(2,12)", "'contentgen-disable' names no rule; write the id of a rule after it, such as CG3004")]
    public void AnAcceptanceThatAcceptsNothingIsReportedAtItself(string keys, string place, string message)
    {
        var lines = SiteOf(keys).Build().Lines;

        Assert.Contains($"content/posts/a.md{place}: warning CG9201: {message}", lines);
        Assert.Contains(lines, static line => line.EndsWith(Unknown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!-- contentgen-disable-next-line CG1202 -->\nEmpty fields were Ã¤.")]
    [InlineData("<!-- contentgen-disable CG1202 -->\n\nText.\n\nEmpty fields were Ã¤.")]
    public void ACommentInTheBodyAccepts(string body)
    {
        var build = SiteOf("title: A", body).Build().AssertClean();

        Assert.Single(build.Accepted);
    }

    [Theory]
    [InlineData("```html\n<!-- contentgen-disable-next-line CG1202 -->\n```")]
    [InlineData("    <!-- contentgen-disable-next-line CG1202 -->")]
    [InlineData("Write <!-- contentgen-disable-next-line CG1202 --> above it.")]
    [InlineData("# contentgen-disable CG1202")]
    public void TextAboutSuchACommentIsText(string body) => SiteOf("title: A", body).Build().AssertClean();

    [Fact]
    public void AnAcceptedErrorOfAPostIsAWarningSinceThePostIsLeftOut()
    {
        var build = SiteOf("# contentgen-disable CG1103\ntitle: A: b").Build();

        Assert.Equal(
            "content/posts/a.md(3,8): warning CG1103: a value that contains a colon and a space must be quoted; write title: \"A: b\" (accepted, but this post is left out)",
            Assert.Single(build.Lines));
    }

    [Fact]
    public void FindingsOfSeveralPostsAreAcceptedToo() => Assert.Single(new Site()
        .Source("Post.cs", "[ContentCollection(\"posts\")] public sealed partial record Post(string Title, IReadOnlyList<string> Tags);")
        .Post("a", "title: A\ntags: [C#]")
        .Post("b", "title: B\n# contentgen-disable CG4012\ntags: [c#]").Build().AssertClean().Accepted);

    [Fact]
    public void TheBaselineAcceptsALineWhereverItMoves()
    {
        var site = SiteOf("title: A\ncolour: blue");
        var baseline = BaselineOf(site);
        Assert.Equal("CG3004 content/posts/a.md: colour: blue", baseline);

        var accepted = site.File("contentgen.baseline.txt", "# About it\n\n" + baseline + "\n");
        accepted.Build().AssertClean();
        accepted.Post("a", "# More\ntitle: A\n\ncolour:  blue".Replace("  ", " ", StringComparison.Ordinal)).Build().AssertClean();
        Assert.Equal(["CG3004", "CG9202"], accepted.Post("a", "title: A\ncolour: red").Build().Ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void LinesOfTheBaselineThatAcceptNothingAreOneFinding()
    {
        var build = SiteOf("title: A").File("contentgen.baseline.txt", "# About it\nCG3004 content/posts/a.md: colour: blue\nCG3004 content/posts/b.md: x: y\n").Build();

        Assert.Equal(
            "contentgen.baseline.txt(2,1): warning CG9202: the findings that this line and 1 more accept are not reported any more; write the file again with 'dotnet build -t:ContentGenBaseline'",
            Assert.Single(build.Lines));
    }

    [Fact]
    public void ABaselineHasEachLineOnceAndNothingThatACommentAccepts() => Assert.Equal(
        "CG1103 content/posts/b.md: title: A: b\nCG3004 content/posts/b.md: x: 1",
        BaselineOf(SiteOf("title: A\ncolour: blue # contentgen-disable CG3004")
            .Post("b", "title: A: b\nx: 1")));

    [Fact]
    public void AnAcceptanceBindsNoOtherPostAndChecksNothingAgain()
    {
        var site = new IncrementalSite(SiteOf("title: A\ncolour: blue").Post("b", "title: B"));

        site.EditFile("content/posts/a.md", "---\ntitle: A\ncolour: blue # contentgen-disable CG3004\n---\nText.\n");

        Assert.Equal(1, site.CountNew(PipelineStages.BoundEntries));
        site.AssertCached(PipelineStages.Headers, PipelineStages.Checks, PipelineStages.Layouts);
        Assert.All(site.Result.Diagnostics, static finding => Assert.True(finding.IsSuppressed));
    }

    [Fact]
    public void AnEditedBaselineBindsNothingAgain()
    {
        var site = new IncrementalSite(SiteOf("title: A\ncolour: blue").File("contentgen.baseline.txt", ""));

        site.EditFile("contentgen.baseline.txt", "CG3004 content/posts/a.md: colour: blue\n");

        site.AssertCached(PipelineStages.Posts, PipelineStages.BoundEntries, PipelineStages.Checks, PipelineStages.Findings);
        Assert.Empty(site.ChangedSources);
        Assert.All(site.Result.Diagnostics, static finding => Assert.True(finding.IsSuppressed));
    }

    private static Site SiteOf(string keys, string body = "Text.") =>
        Site.With(Schema).File("content/posts/a.md", $"---\n{keys}\n---\n{body}\n");

    private static string BaselineOf(Site site)
    {
        var build = site.Property("_ContentGenWritesBaseline", "true").Build().AssertClean();
        return build.Source("ContentGen.Baseline.g.cs").Replace("//> ", "", StringComparison.Ordinal).TrimEnd();
    }
}

using ContentGen.Generator.Binding;
using ContentGen.Generator.Completion;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>An edit of C# reads no post again, and an edit of a post reads only that post.</summary>
public class CachingTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public DateOnly? PubDate { get; init; }
        }
        """;

    private static readonly string[] AllStages =
    [
        PipelineStages.Options,
        PipelineStages.Posts,
        PipelineStages.BegunPosts,
        PipelineStages.SchemaResults,
        PipelineStages.DeclaredSchemas,
        PipelineStages.SchemaFindings,
        PipelineStages.BoundEntries,
        PipelineStages.Headers,
        PipelineStages.Checks,
        PipelineStages.CheckFindings,
        PipelineStages.BodyLinks,
        PipelineStages.Links,
        PipelineStages.LinkFindings,
        PipelineStages.Layouts,
        PipelineStages.Shards,
        PipelineStages.ShardFiles,
        PipelineStages.Findings,
        PipelineStages.Literals,
        PipelineStages.MisnamedFolders,
        PipelineStages.BackReferences,
        PipelineStages.Acceptances,
        PipelineStages.ReportedFindings,
    ];

    [Fact]
    public void AnEditInCSharpRunsNoStageAgain()
    {
        var site = SiteOf(40);

        site.EditSource("Other.cs", "class Other { int x; }");

        site.AssertCached(AllStages);
        site.AssertNoFileIsWrittenAgain();
    }

    [Fact]
    public void AnEditAboveTheRecordRunsNoStageAgain()
    {
        var site = SiteOf(40);

        site.EditSource("Schema.cs", "// A comment moves every position in the record.\n" + Schema);

        site.AssertCached([.. AllStages.Except([PipelineStages.SchemaResults])]);
        Assert.Empty(site.ChangedSources);
    }

    [Fact]
    public void AnEditOfTheRecordRendersNothingAgain()
    {
        var site = SiteOf(40);

        site.EditSource("Schema.cs", Schema.Replace("DateOnly?", "DateTime?", StringComparison.Ordinal));

        site.AssertCached(PipelineStages.Posts);
        Assert.Equal(40, site.CountNew(PipelineStages.BoundEntries));
    }

    [Fact]
    public void AnEditOfABodyReadsOnePostAndWritesOneShard()
    {
        var site = SiteOf(100);

        site.EditFile(PathOf(7), PostOf(7).Replace("Text", "Other text", StringComparison.Ordinal));

        Assert.Equal(1, site.CountNew(PipelineStages.Posts));
        Assert.Equal(99, site.CountKept(PipelineStages.Posts));
        Assert.Equal(1, site.CountNew(PipelineStages.BoundEntries));
        site.AssertCached(
            PipelineStages.Headers,
            PipelineStages.Checks,
            PipelineStages.CheckFindings,
            PipelineStages.Layouts,
            PipelineStages.Findings);
        Assert.Equal(1, site.CountOf(PipelineStages.Shards, IncrementalStepRunReason.Modified));
        Assert.Contains("Shard", Assert.Single(site.ChangedSources), StringComparison.Ordinal);
    }

    // All posts are one item of these stages, so the test compares the objects in it.
    [Fact]
    public void AnEditOfOnePostReadsNoOther()
    {
        var site = SiteOf(100);

        site.EditFile(PathOf(7), PostOf(3));
        Assert.Equal(99, site.CountKept(PipelineStages.Posts));
        site.AddFile("content/posts/a.md", PostOf(3));
        Assert.Equal(100, site.CountKept(PipelineStages.Posts));
        site.RemoveFile(PathOf(7));
        Assert.Equal(100, site.CountKept(PipelineStages.Posts));
    }

    [Fact]
    public void AnEditOfOnePostBindsNoOther()
    {
        var site = SiteOf(100);

        site.EditFile(PathOf(7), PostOf(3));
        Assert.Equal(99, site.CountKept(PipelineStages.BoundEntries));
        site.AddFile("content/posts/a.md", PostOf(3));
        Assert.Equal(100, site.CountKept(PipelineStages.BoundEntries));
        site.RemoveFile(PathOf(7));
        Assert.Equal(100, site.CountKept(PipelineStages.BoundEntries));
    }

    [Fact]
    public void AnEditOfAnotherRecordBindsNoPostAgain()
    {
        var site = SiteOf(40);

        site.EditSource("Docs.cs", """
            [ContentCollection("docs")]
            public sealed partial record Doc(string Title);
            """);
        Assert.Equal(40, site.CountKept(PipelineStages.BoundEntries));
        site.EditSource("Schema.cs", Schema.Replace("DateOnly?", "DateTime?", StringComparison.Ordinal));
        Assert.Equal(0, site.CountKept(PipelineStages.BoundEntries));
    }

    [Fact]
    public void AnEditOfATitleWritesOneShard()
    {
        var site = SiteOf(100);

        site.EditFile(PathOf(7), PostOf(7).Replace("title: Post", "title: Another", StringComparison.Ordinal));

        Assert.Equal(1, site.CountNew(PipelineStages.Posts));
        Assert.Contains("Shard", Assert.Single(site.ChangedSources), StringComparison.Ordinal);
    }

    // None of these edits changes a value that is compared with other entries.
    [Theory]
    [InlineData("---\ntitle", "---\n# A comment moves every position below it.\ntitle")]
    [InlineData("title: Post", "title: Another")]
    [InlineData("---\nText", "mood: calm\n---\nText")]
    [InlineData("Text.", "# A heading\n\nAnd [a link](/somewhere/).")]
    public void AnEditThatChangesNoComparedValueChecksNothingAgain(string before, string after)
    {
        var schema = Schema.Replace(
            "\"posts\")", "\"posts\", UnknownKeys = UnknownKeys.Ignore)", StringComparison.Ordinal);
        var site = new IncrementalSite(Enumerable.Range(0, 40).Aggregate(
            Site.With(schema), static (site, number) => site.File(PathOf(number), PostOf(number))));

        var edited = PostOf(7).Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(PostOf(7), edited);
        site.EditFile(PathOf(7), edited);

        Assert.Equal(1, site.CountNew(PipelineStages.BoundEntries));
        site.AssertCached(
            PipelineStages.Headers, PipelineStages.Checks, PipelineStages.CheckFindings, PipelineStages.Layouts);
    }

    [Fact]
    public void AnEditOfABodyCompletesNoOther()
    {
        var site = new IncrementalSite(Enumerable.Range(0, 40).Aggregate(
            Site.With(Schema),
            static (site, number) => site.File(PathOf(number), PostOf(number) + "\n[Next](other.md)\n")));
        var before = Completions();

        site.EditFile(PathOf(7), PostOf(7) + "\n[Previous](another.md)\n");

        Assert.Equal(39, Completions().Intersect(before, ReferenceEqualityComparer.Instance).Count());

        List<object> Completions()
        {
            var output = site.Result.TrackedSteps[PipelineStages.BoundEntries].Single().Outputs.Single();
            return [.. ((EquatableArray<Entry>)output.Value).Select(static entry => entry.Post.Body.Open!.Completion!)];
        }
    }

    [Fact]
    public void AnEditOfADateWritesOneShardAndTheIndex()
    {
        var site = SiteOf(100);

        site.EditFile(PathOf(7), PostOf(7).Replace("2025-01-08", "2024-12-31", StringComparison.Ordinal));

        Assert.Equal(1, site.CountNew(PipelineStages.Posts));
        Assert.Equal(2, site.ChangedSources.Count);
        Assert.Contains(site.ChangedSources, static name => name.EndsWith(".Index.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void AnAddedPostIsTheOnlyOneThatIsRead()
    {
        var site = SiteOf(100);

        site.AddFile("content/posts/zz.md", PostOf(3));

        Assert.Equal(1, site.CountNew(PipelineStages.Posts));
        Assert.Equal(100, site.CountKept(PipelineStages.Posts));
        Assert.Equal(2, site.ChangedSources.Count);
    }

    [Fact]
    public void AnAddedPostThatDoublesTheShardsIsTheOnlyOneThatIsRead()
    {
        var site = SiteOf(32);
        Assert.Equal(1, CountShards());

        site.AddFile("content/posts/zz.md", PostOf(3));

        Assert.Equal(2, CountShards());
        Assert.Equal(1, site.CountNew(PipelineStages.Posts));
        Assert.Equal(32, site.CountKept(PipelineStages.Posts));

        int CountShards() => site.Result.GeneratedSources
            .Count(static source => source.HintName.Contains("Shard", StringComparison.Ordinal));
    }

    [Fact]
    public void ARemovedPostReadsNoOther()
    {
        var site = SiteOf(100);

        site.RemoveFile(PathOf(7));
        Assert.Equal(99, site.CountKept(PipelineStages.Posts));
        Assert.Equal(0, site.CountNew(PipelineStages.Posts));
        Assert.Equal(2, site.ChangedSources.Count);
    }

    [Fact]
    public void ARenameThatChangesTheOrderOfFilesEmitsEachPostOnce()
    {
        var site = SiteOf(5);
        var files = site.Site.Files;

        // Roslyn's input node yields a file twice here. Emitted twice, hint names would collide.
        var renamed = new Site.TextFile(Site.Directory + "content/posts/zz.md", PostOf(0));
        site.ReplaceFiles([files[1], files[2], files[3], files[4], renamed]);

        Assert.Empty(site.Lines);
        var index = IndexOf(site.Result);
        Assert.Contains("zz", index, StringComparison.Ordinal);
        Assert.DoesNotContain("post-000", index, StringComparison.Ordinal);
        Assert.Equal(5, index.Split("\t\n").Length - 1);
    }

    [Fact]
    public void ANewOptionsProviderWithTheSameValuesRunsNoStageAgain()
    {
        var site = SiteOf(40);

        site.RefreshOptions();

        site.AssertCached(AllStages);
        site.AssertNoFileIsWrittenAgain();
    }

    [Fact]
    public void NewFileObjectsWithTheSameTextReadNoPostAgain()
    {
        var site = SiteOf(40);

        site.ReplaceFiles([.. IncrementalSite.CopiesOf(site.Site.Files)]);

        site.AssertCached([.. AllStages.Except([PipelineStages.Posts])]);
        site.AssertNoFileIsWrittenAgain();
        Assert.All(
            site.ReasonsOf(PipelineStages.Posts),
            static reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void NewFileObjectsReadOnlyThePostThatIsAdded()
    {
        var site = SiteOf(40);

        var added = new Site.TextFile(Site.Directory + "content/posts/a.md", PostOf(99));
        site.ReplaceFiles([added, .. IncrementalSite.CopiesOf(site.Site.Files)]);
        Assert.Equal(40, site.CountKept(PipelineStages.BegunPosts));
        Assert.Equal(1, site.CountNew(PipelineStages.BegunPosts));

        site.ReplaceFiles([.. IncrementalSite.CopiesOf(site.Site.Files).Skip(2)]);
        Assert.Equal(39, site.CountKept(PipelineStages.BegunPosts));
        Assert.Equal(0, site.CountNew(PipelineStages.BegunPosts));
    }

    [Fact]
    public void NeitherAnOptionNorTheEditAfterItReadsAnotherPost()
    {
        var site = SiteOf(40);

        site.SetProperty("ContentGenIncludeDrafts", "false");
        Assert.Equal(40, site.CountKept(PipelineStages.BegunPosts));
        site.EditFile("content/posts/post-007.md", PostOf(999));

        Assert.Equal(39, site.CountKept(PipelineStages.BegunPosts));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ANewContentFolderHasTheSameResultAsAFreshDriver(bool isDeclared)
    {
        var site = isDeclared
            ? Site.With(Schema).File("content/posts/posts/a.md", PostOf(1))
            : new Site().File("content/posts/a.md", PostOf(1));
        var driver = new IncrementalSite(site.ContentDirectory("content/posts"));

        driver.SetContentDirectory("content");

        var fresh = new IncrementalSite(driver.Site);
        Assert.Equal(SourcesOf(fresh), SourcesOf(driver));
        Assert.Equal(fresh.Lines, driver.Lines);

        static IEnumerable<string> SourcesOf(IncrementalSite site) => site.Result.GeneratedSources
            .Select(static source => source.HintName + "\n" + source.SourceText)
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void NoModelHoldsASymbolANodeACompilationOrALocation()
    {
        var site = SiteOf(3);
        site.EditFile(PathOf(1), "---\ntitle: [\n---\n");

        HeldObjects.AssertNoneOfTheCompilation(site.OutputsOf(AllStages));
    }

    private static string IndexOf(GeneratorRunResult result) =>
        result.GeneratedSources
            .Single(static source => source.HintName.EndsWith(".Index.g.cs", StringComparison.Ordinal))
            .SourceText.ToString();

    private static IncrementalSite SiteOf(int posts)
    {
        var site = new IncrementalSite(Enumerable.Range(0, posts)
            .Aggregate(Site.With(Schema), static (site, number) => site.File(PathOf(number), PostOf(number))));
        Assert.Empty(site.Lines);
        return site;
    }

    private static string PathOf(int number) => $"content/posts/post-{number:000}.md";

    private static string PostOf(int number) => $"""
        ---
        title: Post {number}
        pubDate: {new DateOnly(2025, 1, 1).AddDays(number):yyyy-MM-dd}
        ---
        Text.
        """;
}

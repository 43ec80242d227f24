using System.Collections;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>A schema is inferred again only if a post has other keys, or values of another kind.</summary>
public class InferenceCachingTests
{
    private static readonly string[] AllStages =
    [
        PipelineStages.InferredFolders,
        PipelineStages.TakenNames,
        PipelineStages.InferredSchemas,
        PipelineStages.Schemas,
    ];

    private const string Declaration = """
        [ContentGen.ContentCollection("posts")]
        public partial record Post(string Title, int Order, System.DateOnly PubDate, string[] Tags);
        """;

    [Fact]
    public void AnEditOfABodyInfersNothingAgain()
    {
        var site = SiteOf(100);

        site.EditFile(PathOf(7), PostOf(7).Replace("Text", "Other text", StringComparison.Ordinal));

        site.AssertCached(AllStages);
        site.AssertCached(PipelineStages.Headers, PipelineStages.Checks, PipelineStages.Findings);
        Assert.Contains("Shard", Assert.Single(site.ChangedSources), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherValueOfTheSameKindInfersNothingAgain()
    {
        var site = SiteOf(100);

        var edited = PostOf(7)
            .Replace("title: Post", "title: Another", StringComparison.Ordinal)
            .Replace("tags: [a]", "tags: [a, b]", StringComparison.Ordinal);
        site.EditFile(PathOf(7), edited);

        site.AssertCached(AllStages);
        Assert.Equal(1, site.CountNew(PipelineStages.BoundEntries));
    }

    [Fact]
    public void APostThatAgreesChangesNoSchema()
    {
        var site = SiteOf(100);

        site.AddFile("content/posts/zz.md", PostOf(3));

        site.AssertCached(PipelineStages.InferredFolders, PipelineStages.InferredSchemas, PipelineStages.Schemas);
        Assert.Equal(100, site.CountKept(PipelineStages.BoundEntries));
        Assert.Equal(2, site.ChangedSources.Count);
    }

    [Fact]
    public void ChangedAgreementsChangeTheFindingsAndNoSchema()
    {
        var site = SiteOf(30);
        site.EditFile(PathOf(7), PostOf(7).Replace("order: 7", "order: seven", StringComparison.Ordinal));
        Assert.Contains("29 of 30 posts agree", Assert.Single(site.Lines), StringComparison.Ordinal);

        site.EditFile(PathOf(8), PostOf(8).Replace("order: 8", "order: eight", StringComparison.Ordinal));

        site.AssertCached(PipelineStages.Schemas);
        Assert.Equal(2, site.Lines.Count());
        Assert.All(
            site.Lines, static line => Assert.Contains("28 of 30 posts agree", line, StringComparison.Ordinal));
    }

    [Fact]
    public void ChangedAgreementsOfOneFolderBindNoPostOfAnother()
    {
        var site = SiteOf(30);
        site.AddFile("content/notes/a.md", "---\ntitle: A\n---\n");

        site.EditFile(PathOf(7), PostOf(7).Replace("order: 7", "order: seven", StringComparison.Ordinal));

        site.AssertCached(PipelineStages.Schemas);
        Assert.Equal(1, site.CountKept(PipelineStages.BoundEntries));
    }

    [Fact]
    public void AnEditOfAPostThatDisagreesBindsNoOtherPost()
    {
        var site = SiteOf(30);
        site.EditFile(PathOf(7), PostOf(7).Replace("order: 7", "order: seven", StringComparison.Ordinal));

        site.EditFile(PathOf(7), PostOf(7).Replace("order: 7", "order: six", StringComparison.Ordinal));

        Assert.Equal(29, site.CountKept(PipelineStages.BoundEntries));
    }

    [Fact]
    public void AnEditInCSharpInfersNothingAgain()
    {
        var site = SiteOf(40);

        site.EditSource("Other.cs", "class Other { int x; }");

        site.AssertCached(AllStages);
        site.AssertNoFileIsWrittenAgain();
    }

    [Fact]
    public void ADeclarationTurnsWarningsIntoErrorsAndReadsNothingAgain()
    {
        var site = SiteOf(12);
        site.EditFile(PathOf(7), "---\ntitle: A: b\n---\n");
        Assert.Contains(site.Lines, static line => line.Contains(": warning CG1103:", StringComparison.Ordinal));

        site.EditSource("Post.cs", Declaration);

        site.AssertCached(PipelineStages.Posts, PipelineStages.BegunPosts);
        Assert.Contains(site.Lines, static line => line.Contains(": error CG1103:", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Lines, static line => line.Contains(": warning CG1103:", StringComparison.Ordinal));
    }

    [Fact]
    public void AnotherDeclaredRecordInfersNothingAgain()
    {
        var site = SiteOf(40);

        site.EditSource("Other.cs", """
            [ContentGen.ContentCollection("other")]
            public partial record Other(string Title);
            """);

        site.AssertCached(
            PipelineStages.InferredFolders,
            PipelineStages.TakenNames,
            PipelineStages.InferredSchemas,
            PipelineStages.Posts,
            PipelineStages.BoundEntries);
    }

    [Fact]
    public void AnEditOfADataFileInfersNothingAgain()
    {
        var site = SiteOf(12);
        site.AddFile("content/posts/x.yaml", "title: A");

        site.EditFile("content/posts/x.yaml", "title: B");

        site.AssertCached(AllStages);
        site.AssertCached(PipelineStages.LeftOutData);
        site.AssertNoFileIsWrittenAgain();
    }

    [Fact]
    public void ATypeOfTheSameNameRenamesTheRecord()
    {
        var site = SiteOf(3);

        site.EditSource("Other.cs", "namespace Site; class Post;");

        site.AssertCached(PipelineStages.InferredFolders);
        Assert.Contains(
            site.ChangedSources, static name => name.StartsWith("Site.PostEntry.", StringComparison.Ordinal));
    }

    [Fact]
    public void AUsingThatMakesATypeOfALibraryVisibleRenamesTheRecord()
    {
        var site = new IncrementalSite(new Site()
            .Library("Blog.Content", "namespace Blog.Content { public class Post; }")
            .File(PathOf(0), PostOf(0)));
        Assert.Empty(site.Result.Diagnostics);

        site.EditSource("Other.cs", "global using Blog.Content;");
        Assert.Equal("CG5004", Assert.Single(site.Result.Diagnostics).Id);

        site.EditSource("Other.cs", "// using Blog.Content;");
        Assert.Empty(site.Result.Diagnostics);
    }

    [Fact]
    public void APostWithAnotherKindOfValueChangesTheRecord()
    {
        var site = SiteOf(3);

        site.EditFile(PathOf(1), PostOf(1).Replace("order: 1", "order: 1.5", StringComparison.Ordinal));

        Assert.Equal(1, site.CountNew(PipelineStages.Posts));
        Assert.Contains("public required double Order", DeclarationOf(site), StringComparison.Ordinal);
    }

    [Fact]
    public void PostsOfADeclaredFolderAreNotUsedForInference()
    {
        var site = new IncrementalSite(
            Site.With(Declaration).File(PathOf(1), PostOf(1)).File(PathOf(2), PostOf(2)));

        Assert.All(
            site.OutputsOf(PipelineStages.InferredFolders), static folders => Assert.Empty((IEnumerable)folders));
        site.EditFile(PathOf(1), PostOf(1).Replace("title: Post", "titel: Post", StringComparison.Ordinal));
        site.AssertCached(AllStages);
    }

    [Fact]
    public void NoModelHoldsASymbolANodeACompilationOrALocation()
    {
        var site = SiteOf(12);
        site.EditFile(PathOf(1), "---\ntitle: [a]\n---\n");

        HeldObjects.AssertNoneOfTheCompilation(site.OutputsOf(AllStages));
    }

    private static string DeclarationOf(IncrementalSite site) => site.Result.GeneratedSources
        .Single(static source => source.HintName.EndsWith(".Declaration.g.cs", StringComparison.Ordinal))
        .SourceText.ToString();

    private static IncrementalSite SiteOf(int posts)
    {
        var site = new IncrementalSite(Enumerable.Range(0, posts)
            .Aggregate(new Site(), static (site, number) => site.File(PathOf(number), PostOf(number))));
        Assert.Empty(site.Lines);
        return site;
    }

    private static string PathOf(int number) => $"content/posts/post-{number:000}.md";

    private static string PostOf(int number) => $"""
        ---
        title: Post {number}
        order: {number}
        pubDate: {new DateOnly(2025, 1, 1).AddDays(number):yyyy-MM-dd}
        tags: [a]
        ---
        Text.
        """;
}

using ContentGen.Generator.Binding;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>What is checked and completed again when something changes that links lead to.</summary>
public class LinkCachingTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public string? Title { get; init; }
        }
        """;

    private const string Target = "content/posts/target.md";

    [Fact]
    public void AnEditOfABodyThatChangesNoTargetAndNoHeadingChecksNoLink()
    {
        var site = LinkedSite();

        site.EditFile("content/posts/p7.md", PostWith("Above.\n\nSee [it](target.md#part).\n\n## Own"));

        Assert.Equal(1, site.CountNew(PipelineStages.BoundEntries));
        site.AssertCached(PipelineStages.BodyLinks, PipelineStages.Links);
        Assert.Single(site.ChangedSources);
    }

    [Fact]
    public void ARenamedHeadingIsReportedInThePostsThatLinkToIt()
    {
        var site = LinkedSite();
        var completions = CompletionsOf(site);

        site.EditFile(Target, "---\n---\n## Another part\n");

        Assert.Equal(
            ["content/posts/p0.md(3,10): warning CG6002", "content/posts/p7.md(3,10): warning CG6002"],
            site.Lines.Select(static line => string.Join(':', line.Split(':').Take(2))));
        Assert.All(completions.Zip(CompletionsOf(site)), static pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void AnotherSlugCompletesOnlyThePostsThatLinkToIt()
    {
        var site = LinkedSite();
        var completions = CompletionsOf(site);

        site.EditFile(Target, "---\nslug: moved\n---\n## Part\n");

        var changed = completions.Zip(CompletionsOf(site)).Count(static pair => !ReferenceEquals(pair.First, pair.Second));
        Assert.Equal(2, changed);
        Assert.Contains("/posts/moved/#part", site.Site.Run("Post.All[\"p7\"].Body.Html")!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ABodyThatWasCompletedBeforeIsCompletedWithItsNewUrl()
    {
        var site = LinkedSite();
        var before = TextsOf(site);

        site.EditFile(Target, "---\nslug: somewhere-else\n---\n## Part\n");
        site.EditFile(Target, "---\nslug: x\n---\n## Part\n");
        Assert.Equal(TextsOf(new IncrementalSite(site.Site)), TextsOf(site));

        site.EditFile(Target, TargetText);
        Assert.Equal(before, TextsOf(site));
    }

    private const string TargetText = "---\n---\n## Part\n";

    private static IncrementalSite LinkedSite() => new(Enumerable.Range(0, 10).Aggregate(
        Site.With(Schema).File(Target, TargetText),
        static (site, number) => site.File(
            $"content/posts/p{number}.md",
            PostWith(number is 0 or 7 ? "See [it](target.md#part).\n\n## Own" : "See [it](p1.md)."))));

    private static string PostWith(string body) => $"---\n---\n{body}\n";

    private static List<object?> CompletionsOf(IncrementalSite site)
    {
        var output = site.Result.TrackedSteps[PipelineStages.BoundEntries].Single().Outputs.Single();
        return
        [
            .. ((EquatableArray<Entry>)output.Value)
                .Where(static entry => entry.Post.File.ProjectPath != Target)
                .Select(static entry => entry.Post.Body.Open?.Completion),
        ];
    }

    private static List<string> TextsOf(IncrementalSite site) =>
        [.. site.Result.GeneratedSources.Select(static source => source.SourceText.ToString())];
}

using ContentGen.Generator.Tests.References;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>An edit of an entry that others refer to runs only the stages that depend on it.</summary>
public class ReferenceCachingTests
{
    [Fact]
    public void AnEditOfABodyLooksUpNoReference()
    {
        var site = SiteOf(40);

        site.EditFile("content/posts/post-7.md", PostOf(7, "Title") + "More.\n");

        site.AssertCached(
            PipelineStages.Headers,
            PipelineStages.Checks,
            PipelineStages.Referrers,
            PipelineStages.BackReferences,
            PipelineStages.Literals);
        Assert.Contains("Shard", Assert.Single(site.ChangedSources), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfATitleWritesOneShard()
    {
        var site = SiteOf(40);

        site.EditFile("content/posts/post-7.md", PostOf(7, "A longer title"));

        site.AssertCached(PipelineStages.Referrers);
        Assert.Contains("Shard", Assert.Single(site.ChangedSources), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfAReferenceWritesOneShardAndTheReferrers()
    {
        var site = SiteOf(40);

        site.EditFile("content/posts/post-7.md", PostOf(8, "Title"));

        Assert.Equal(2, site.ChangedSources.Count);
        Assert.Contains(site.ChangedSources, static name => name.Contains("Referrers", StringComparison.Ordinal));
    }

    [Fact]
    public void AnEditOfAnAuthorWritesNoPost()
    {
        var site = SiteOf(40);

        site.EditFile("content/authors/jane.yaml", "name: Another\n");

        Assert.StartsWith("Author.", Assert.Single(site.ChangedSources), StringComparison.Ordinal);
        Assert.Equal(1, site.CountNew(PipelineStages.Posts));
    }

    [Fact]
    public void ANewIdOfAnAuthorWritesThePostsThatReferToIt()
    {
        var site = SiteOf(40);

        site.RemoveFile("content/authors/jane.yaml");
        site.AddFile("content/authors/jane-doe.yaml", "name: Jane\nslug: jane\n");

        Assert.Empty(site.Lines);
        Assert.Equal(41, site.CountKept(PipelineStages.Posts));
        Assert.Contains("jane-doe\t", SourceOf(site, "Author.", "Referrers0"), StringComparison.Ordinal);
        Assert.Contains("8:jane-doe", SourceOf(site, "Post.", "Shard0"), StringComparison.Ordinal);
    }

    [Fact]
    public void AMethodThatIsAddedToARecordBindsNothingAgain()
    {
        var site = SiteOf(40);

        const string hero = "public sealed record Hero\n{";
        const string name = "    public required string Name";
        var schema = AuthoredSite.Schema
            .Replace(hero, hero + "\n    public void Paint() { }\n", StringComparison.Ordinal)
            .Replace(name, "    public void Greet() { }\n" + name, StringComparison.Ordinal);
        Assert.Contains("Paint", schema, StringComparison.Ordinal);
        Assert.Contains("Greet", schema, StringComparison.Ordinal);
        site.EditSource("Schema.cs", schema);

        site.AssertCached(
            PipelineStages.DeclaredSchemas,
            PipelineStages.BoundEntries,
            PipelineStages.Checks,
            PipelineStages.Referrers,
            PipelineStages.Shards);
        Assert.Empty(site.ChangedSources);
    }

    private static string SourceOf(IncrementalSite site, string record, string part) => site.Result.GeneratedSources
        .Single(source =>
            source.HintName.StartsWith(record, StringComparison.Ordinal)
            && source.HintName.Contains(part, StringComparison.Ordinal))
        .SourceText.ToString();

    private static IncrementalSite SiteOf(int posts)
    {
        var site = new IncrementalSite(Enumerable.Range(0, posts).Aggregate(
            AuthoredSite.Start().Author("jane").Author("joe"),
            static (site, number) => site.File($"content/posts/post-{number}.md", PostOf(number, "Title"))));
        Assert.Empty(site.Lines);
        return site;
    }

    private static string PostOf(int number, string title) =>
        $"---\ntitle: {title}\nauthor: {(number % 2 == 0 ? "jane" : "joe")}\n---\nText.\n";
}

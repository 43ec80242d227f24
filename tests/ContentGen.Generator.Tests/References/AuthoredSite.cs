namespace ContentGen.Generator.Tests.References;

/// <summary>A site with authors and posts, for what entries say of each other.</summary>
internal static class AuthoredSite
{
    public const string Schema = """
        [ContentCollection("authors")]
        public sealed partial record Author
        {
            public required string Name { get; init; }
        }

        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public string Title { get; init; } = "";
            public Author? Author { get; init; }
            public Author[] Reviewers { get; init; } = [];
            public Ref<Post>? Next { get; init; }
            public ImmutableArray<Ref<Post>> Related { get; init; } = [];
            public Hero? Hero { get; init; }
        }

        public sealed record Hero
        {
            public Author? Painter { get; init; }
        }
        """;

    public static Site Start() => Site.With(Schema);

    public static Site Author(this Site site, string name, string keys = "") =>
        site.File($"content/authors/{name}.yaml", $"name: {name.ToUpperInvariant()}\n{keys}");

    public static Site Post(this Site site, string name, string keys) =>
        site.File($"content/posts/{name}.md", $"---\n{keys}\n---\nText.\n");

    public static object? Run(this Site site, string expression) =>
        site.Source("Probe.cs", $"public static class Probe {{ public static object? Run() => {expression}; }}").Build().Run();

    /// <summary>The text that each finding underlines.</summary>
    public static IEnumerable<string> Underlined(this SiteBuild build, Site site) => build.Findings.Select(finding =>
        site.Files.Single(file => file.Path == finding.Location.GetLineSpan().Path)
            .GetText()!.ToString(finding.Location.SourceSpan));
}

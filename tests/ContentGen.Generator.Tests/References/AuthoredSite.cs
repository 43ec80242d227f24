namespace ContentGen.Generator.Tests.References;

/// <summary>A site with authors, and posts that refer to them and to each other.</summary>
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
}

namespace ContentGen.Generator.Tests.Emission;

/// <summary>A text that several entries share is written once, and each entry still has it.</summary>
public class ShardDataTests
{
    private const string Schema = """
        [ContentCollection("posts", Url = "/{year}/{slug}/")]
        public sealed partial record Post
        {
            public required string Author { get; init; }
            public required DateOnly Date { get; init; }
            public ImmutableArray<string> Parts { get; init; } = [];
            public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();
        }
        static class Probe
        {
            public static string Run() => string.Join("\n", Post.All.Select(post =>
                $"{post.Slug} {post.Id} {post.Url} {post.SourcePath} "
                + $"{post.Author} {string.Join("+", post.Parts)} {string.Join("+", post.Links)}"));
        }
        """;

    [Fact]
    public void EachEntryHasTheTextsThatItSharesWithOthers()
    {
        var build = Site.With(Schema)
            .File("content/posts/a.md", PostOf("Adalbert Fünfkirchen", "compilers", 2025))
            .File("content/posts/b.md", PostOf("Adalbert Fünfkirchen", "compilers", 2025))
            .File("content/posts/deep/c.markdown", PostOf("Adalbert Fünfkirchen", "1:a[2{#", 2024))
            .File("content/posts/d.md", PostOf("1:a[2{#", "Adalbert Fünfkirchen", 2023, "slug: other"))
            .File("content/posts/e.md", PostOf("1:a[2{#", "1:a[2{#", 2022))
            .Build().AssertClean();

        Assert.Equal(
            [
                "a a /2025/a/ content/posts/a.md "
                + "Adalbert Fünfkirchen compilers+compilers [compilers, Adalbert Fünfkirchen]",
                "b b /2025/b/ content/posts/b.md "
                + "Adalbert Fünfkirchen compilers+compilers [compilers, Adalbert Fünfkirchen]",
                "deep/c deep/c /2024/deep/c/ content/posts/deep/c.markdown "
                + "Adalbert Fünfkirchen 1:a[2{#+1:a[2{# [1:a[2{#, Adalbert Fünfkirchen]",
                "other d /2023/other/ content/posts/d.md "
                + "1:a[2{# Adalbert Fünfkirchen+Adalbert Fünfkirchen [Adalbert Fünfkirchen, 1:a[2{#]",
                "e e /2022/e/ content/posts/e.md "
                + "1:a[2{# 1:a[2{#+1:a[2{# [1:a[2{#, 1:a[2{#]",
            ],
            ((string)build.Run()!).Split('\n'));
    }

    private static string PostOf(string author, string tag, int year, string more = "") => $"""
        ---
        author: '{author}'
        date: {year}-01-02
        parts: ['{tag}', '{tag}']
        links:
          '{tag}': '{author}'
        {more}
        ---
        Text

        """;
}

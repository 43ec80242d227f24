using System.Globalization;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>The same posts produce the same bytes in every culture, in any order, and on a busy machine.</summary>
public class DeterminismTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public DateOnly PubDate { get; init; }
            public double Weight { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
        }
        """;

    private static readonly Site Posts = Enumerable.Range(0, 150)
        .Aggregate(
            Site.With(Schema),
            static (site, number) => site.File($"content/posts/IİıÄ-{number}.md", PostOf(number)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ConcurrentRunsProduceTheSameBytes(bool isCompressed)
    {
        var site = isCompressed ? Posts.Compressed() : Posts;
        var expected = SourcesOf(site);

        Parallel.For(0, 8, _ => Assert.Equal(expected, SourcesOf(site)));
    }

    [Fact]
    public void TheOrderOfFilesHasNoEffect()
    {
        var reversed = Posts with { Files = [.. Posts.Files.Reverse()] };

        Assert.Equal(SourcesOf(Posts), SourcesOf(reversed));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void TheCultureHasNoEffect(string name)
    {
        var expected = SourcesOf(Posts);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, SourcesOf(Posts));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static SortedDictionary<string, string> SourcesOf(Site site) => new(
        site.Build().Result.GeneratedSources.ToDictionary(
            static source => source.HintName, static source => source.SourceText.ToString()),
        StringComparer.Ordinal);

    private static string PostOf(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: Title {number} İıIi
        pubDate: 2025-01-{1 + (number % 28):00}
        weight: {number}.5
        tags: [a, b{number}]
        ---
        ## Heading {number} İ

        Text with *marks*, [a link](https://example.org/{number}) and `code`.
        """);
}

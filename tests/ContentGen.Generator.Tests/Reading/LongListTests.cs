namespace ContentGen.Generator.Tests.Reading;

/// <summary>The work for a long list grows with its length, and not with the square of it.</summary>
public class LongListTests
{
    private const int Factor = 16;

    // The square of the factor is 256. A post may be read on another thread, whose time is not measured.
    private const int MaxGrowth = 90;

    private const int MaxRounds = 5;

    private const string Tags = """
        [ContentCollection("posts")]
        public sealed partial record Post { public IReadOnlyList<string> Tags { get; init; } = []; }
        """;

    private const string References = """
        [ContentCollection("posts")]
        public sealed partial record Post { public IReadOnlyList<Ref<Post>> Others { get; init; } = []; }
        """;

    private static readonly Dictionary<string, Func<int, Site>> Lists = new(StringComparer.Ordinal)
    {
        ["tags in brackets"] = static n => Site.With(Tags).Post("a", $"tags: [{Joined(", ", n, "tag{0}")}]"),
        ["tags on lines"] = static n => Site.With(Tags).Post("a", $"tags:\n{Joined("\n", n, "- tag{0}")}"),
        ["inferred tags"] = static n => new Site().Post("a", $"tags: [{Joined(", ", n, "tag{0}")}]"),
        ["inferred keys"] = static n => new Site().Post("a", Joined("\n", n / 4, "key{0}: x")),
        ["references"] = static n => Enumerable.Range(0, 50)
            .Aggregate(Site.With(References), static (site, number) => site.Post($"p{number}", ""))
            .Post("a", $"others: [{string.Join(", ", Enumerable.Range(0, n).Select(static i => $"p{i % 50}"))}]"),
    };

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheWorkGrowsWithTheLength(string list)
    {
        var (small, large) = (Lists[list](4_000), Lists[list](4_000 * Factor));
        var (shortest, longest) = (long.MaxValue, long.MaxValue);
        // The least of several rounds has the fewest disturbances.
        for (var round = 0; round < MaxRounds; round++)
        {
            shortest = Math.Min(shortest, Take(small));
            longest = Math.Min(longest, Take(large));
            if (round > 0 && longest < shortest * MaxGrowth)
                return;
        }

        Assert.Fail($"{list}: {longest / (double)shortest:0.0}");
    }

    private static long Take(Site site)
    {
        var compilation = site.Compilation();
        return ThreadTime.Of(() => site.Driver().RunGenerators(compilation));
    }

    private static string Joined(string separator, int count, string format) =>
        string.Join(separator, Enumerable.Range(0, count).Select(number => string.Format(null, format, number)));
}

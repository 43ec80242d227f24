namespace ContentGen.Generator.Tests.Reading;

/// <summary>The work for a long list grows with its length, and not with the square of it.</summary>
public class LongListTests
{
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
        var site = Lists[list];
        _ = Take(site(2_000));
        var (small, large) = (Take(site(10_000)), Take(site(40_000)));

        // Four times as much work, or sixteen times if it grew with the square.
        Assert.True(large < small * 9, $"{list}: {large / (double)small:0.0}");
    }

    // The shortest of several, because a garbage collection may happen in any of them.
    private static long Take(Site site)
    {
        var compilation = site.Compilation();
        return Enumerable.Range(0, 3)
            .Min(_ => ThreadTime.Of(() => site.Driver().RunGenerators(compilation)));
    }

    private static string Joined(string separator, int count, string format) =>
        string.Join(separator, Enumerable.Range(0, count).Select(number => string.Format(null, format, number)));
}

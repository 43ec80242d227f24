using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks;

/// <summary>How time grows with the number of posts: the exponent, which is the logarithm of the time that ten times
/// the posts take.</summary>
internal static class GrowthBenchmark
{
    private const int Few = 1_000;
    private const int Many = 10_000;

    public static void Run()
    {
        Report.Begin("growth", $"{Few:N0} posts, where ours is {Many:N0} and the ratio is the exponent");
        AddDriver();
        AddBuild();
    }

    private static void AddDriver()
    {
        var many = new CorpusSite(new PostGenerator(), PostCorpus.Of(Many));
        var few = new CorpusSite(new PostGenerator(), PostCorpus.Of(Few));
        var ratio = Race.Run(
            new Contestant("many", many.Run, Prepare: many.Forget),
            new Contestant("few", few.Run, Prepare: few.Forget, Repeats: 5),
            rounds: 7);
        many.AssertClean();
        few.AssertClean();
        Add("cold", ratio);
    }

    // With a warm server, because a cold JIT takes the same time for few and many posts and would hide the growth.
    private static void AddBuild()
    {
        using var package = new PackedPackage();
        using var server = Compiler.Server(package, keepsPosts: false);
        var times = Race.Run(
            [
                DiskSite.WithPosts(package, Many).Rebuilding(server),
                DiskSite.WithPosts(package, Few).Rebuilding(server),
                DiskSite.Empty(package).Rebuilding(server),
            ],
            rounds: 7,
            warmUp: 1);
        Add(
            "build, warm server",
            times.Compare(static round => round[0] - round[2], static round => round[1] - round[2]));
    }

    private static void Add(string what, Ratio ratio) => Report.Add(
        what,
        ratio with
        {
            Value = Math.Log10(ratio.Value),
            OfProcessor = ratio.OfProcessor is { } value ? Math.Log10(value) : null,
        },
        atMost: 1.05);
}

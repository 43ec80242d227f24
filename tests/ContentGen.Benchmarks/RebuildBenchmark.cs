using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks;

/// <summary>Building a site again.</summary>
internal static class RebuildBenchmark
{
    private const int Rounds = 9;

    public static void Run()
    {
        Report.Begin("rebuild", "an empty project");
        using var package = new PackedPackage();
        using var server = Compiler.Server(package, keepsPosts: true);
        var empty = DiskSite.Empty(package);
        foreach (var count in (int[])[1_000, 10_000])
        {
            var site = DiskSite.WithPosts(package, count);
            var unchanged = Race.Run(site.Building(server), empty.Building(server), Rounds);
            Report.Add($"{count:N0}, no change", unchanged, atMost: 1.1);
            var ignoring = DiskSite.IgnoringPosts(package, count);
            var both = Race.Run(site.Building(server), ignoring.Building(server), Rounds);
            Report.Add($"{count:N0}, posts in both", both, atMost: null);
            if (count > 1_000)
                continue;
            var edited = Race.Run(
                site.Building(server, after: () => site.EditPost()), empty.Building(server, after: empty.EditSource), Rounds);
            Report.Add($"{count:N0}, one post edited", edited, atMost: 1.5);
        }
    }
}

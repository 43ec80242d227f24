using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks;

/// <summary>The time that posts add to <c>dotnet build</c>: that of a site minus that of an empty project.</summary>
/// <remarks>Before each build the outputs of the last one are deleted, but not those of its restore. Hugo's pages are
/// deleted too.</remarks>
internal static class BuildBenchmark
{
    private static readonly Limits[] AllLimits =
    [
        new(1_000, Rounds: 9, Cold: 2, Warm: 1, Whole: null),
        new(10_000, Rounds: 5, Cold: 0.5, Warm: 0.35, Whole: 0.8),
    ];

    public static void Run()
    {
        var hugo = HugoSite.FindVersion();
        Report.Begin("build", hugo ?? "nothing, because hugo is not installed");
        using var package = new PackedPackage();
        using var server = Compiler.Server(package, keepsPosts: false);
        foreach (var limits in AllLimits)
        {
            var site = DiskSite.WithPosts(package, limits.Count);
            var empty = DiskSite.Empty(package);
            var pages = hugo is null ? null : new HugoSite(package, site.ContentDirectory, limits.Count);

            var cold = Race(site, empty, pages, Compiler.Cold, limits.Rounds);
            Add($"{limits.Count:N0}, no server", cold, Share, limits.Cold);
            Add($"{limits.Count:N0}, all of it", cold, static round => round[0], limits.Whole);
            Add($"{limits.Count:N0}, warm server", Race(site, empty, pages, server, limits.Rounds), Share, limits.Warm);
        }
    }

    private static Rounds Race(DiskSite site, DiskSite empty, HugoSite? hugo, Compiler compiler, int rounds)
    {
        List<IContestant> contestants = [site.Rebuilding(compiler), empty.Rebuilding(compiler)];
        if (hugo is not null)
            contestants.Add(ProcessContestant.Whole(hugo.Build, prepare: hugo.Clean));
        var times = Measuring.Race.Run([.. contestants], rounds, warmUp: 1);
        hugo?.AssertComplete();
        return times;
    }

    private static Duration Share(Duration[] round) => round[0] - round[1];

    private static void Add(string what, Rounds rounds, Func<Duration[], Duration> ours, double? atMost)
    {
        if (rounds.Times[0] is [_, _, _])
            Report.Add(what, rounds.Compare(ours, static round => round[2]), atMost);
        else
            Report.AddOurs(what, rounds.Median(ours).Clock);
    }

    private sealed record Limits(int Count, int Rounds, double Cold, double Warm, double? Whole);
}

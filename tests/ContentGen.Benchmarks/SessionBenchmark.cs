using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks;

/// <summary>The memory of a compiler server after a day of work: builds with one edited post each.</summary>
internal static class SessionBenchmark
{
    private const int Posts = 1_000;
    private const int Rebuilds = 300;
    private const double Megabyte = 1024 * 1024;

    // How much more than the other server ours may grow after its first build, which already reads all posts.
    private const double MostMore = 60;

    // A server that has nothing to do collects its garbage after half a minute.
    private static readonly TimeSpan UntilIdle = TimeSpan.FromSeconds(45);

    public static void Run()
    {
        Report.Begin("session", $"an empty project, which is compiled as often; at most {MostMore} MB more growth");
        using var package = new PackedPackage();
        var (site, empty) = (DiskSite.WithPosts(package, Posts), DiskSite.Empty(package));
        using var ours = new CompilerServer(new CompilerProcess(site));
        using var theirs = new CompilerServer(new CompilerProcess(empty));
        var first = 0.0;
        for (var rebuild = 0; rebuild < Rebuilds; rebuild++)
        {
            site.EditPost(rebuild % Posts);
            ours.Compile();
            empty.EditSource();
            theirs.Compile();
            if (rebuild == 0 || (rebuild + 1) % 50 == 0)
                Add($"{rebuild + 1} builds", isLimited: false);
        }

        Thread.Sleep(UntilIdle);
        Add("after a pause", isLimited: true);

        void Add(string what, bool isLimited)
        {
            var (mine, control) = (ours.Memory / Megabyte, theirs.Memory / Megabyte);
            if (first == 0)
                first = mine - control;
            Report.Add(
                $"{Posts:N0}, {what}",
                Ratio.Of(mine, control),
                atMost: isLimited ? (control + first + MostMore) / control : null,
                unit: "MB");
        }
    }
}

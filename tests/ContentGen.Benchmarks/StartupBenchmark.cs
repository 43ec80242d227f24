using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Hosting;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks;

/// <summary>The work of a host before it can answer: ours loads an assembly, the other reads every post.</summary>
/// <remarks>Each time is measured in a new process, with a cold JIT, as when a host starts.</remarks>
internal static class StartupBenchmark
{
    public static void Run()
    {
        Report.Begin("startup", "a loader that reads all posts when the host starts");
        using var package = new PackedPackage();
        foreach (var (count, rounds) in ((int, int)[])[(1_000, 11), (10_000, 5)])
        {
            var posts = DiskSite.WithPosts(package, count);
            var (ours, loader) = (Host.Compiled(package, posts), Host.Loading(package, posts));
            var times = Race.Run([ours.FirstAll, ours.FirstBody, ours.EachPost, loader.EachPost], rounds, warmUp: 1);
            Add("first All", 0, atMost: 1 / 20.0);
            Add("first Body.Html", 1, atMost: 1 / 200.0);
            Add("each of All", 2, atMost: null);

            void Add(string what, int contestant, double? atMost) => Report.Add(
                $"{count:N0}, {what}", times.Compare(round => round[contestant], static round => round[^1]), atMost);
        }
    }
}

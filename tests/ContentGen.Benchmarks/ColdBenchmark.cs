using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>The first run of a driver, with a warm JIT.</summary>
internal static class ColdBenchmark
{
    public static void Run()
    {
        Report.Begin("cold", "a plain loop of the same YAML and Markdown work on one thread");
        foreach (var (count, rounds) in ((int, int)[])[(1_000, 15), (10_000, 7)])
        {
            var posts = PostCorpus.Of(count);
            var site = new CorpusSite(new PostGenerator(), posts);
            var ratio = Race.Run(
                new Contestant("cold", site.Run, Prepare: site.Forget),
                new Contestant("plain loop", () => PlainLoop.Run(posts)),
                rounds,
                warmUp: count == 1_000 ? 25 : 3);
            site.AssertClean();
            Report.Add($"{count:N0}", ratio, atMost: 0.75);
        }
    }
}

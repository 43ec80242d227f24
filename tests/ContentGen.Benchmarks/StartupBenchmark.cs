using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>What a host does before it can answer: ours loads an assembly, the others' reads every post.</summary>
/// <remarks>The JIT is warm for both, which favours the loader: it has far more code to compile.</remarks>
internal static class StartupBenchmark
{
    public static void Run()
    {
        Report.Begin("startup", "a loader that reads all posts when the host starts");
        foreach (var (count, rounds) in ((int, int)[])[(1_000, 11), (10_000, 5)])
        {
            var posts = PostCorpus.Of(count);
            var assembly = new CorpusSite(new PostGenerator(), posts).Emit();
            var loader = new Contestant("loader", () => PlainLoop.Run(posts));
            Report.Add(
                $"{count:N0} first All",
                Race.Run(new Contestant("all", () => new LoadedSite(assembly).TouchAll()), loader, rounds),
                atMost: 1 / 20.0);

            LoadedSite? site = null;
            Report.Add(
                $"{count:N0} first Body.Html",
                Race.Run(
                    new Contestant("body", () => site!.FirstBody(), Prepare: () => Open(ref site, assembly)),
                    loader,
                    rounds),
                atMost: 1 / 200.0);
        }
    }

    private static void Open(ref LoadedSite? site, byte[] assembly)
    {
        site = new LoadedSite(assembly);
        site.TouchAll();
    }
}

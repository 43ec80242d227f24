using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>Saving one post among many.</summary>
internal static class EditBenchmark
{
    public static void Run()
    {
        Report.Begin("edit", "the cold run");
        foreach (var (count, rounds) in ((int, int)[])[(1_000, 21), (10_000, 7)])
        {
            var posts = PostCorpus.Of(count);
            var edited = new CorpusSite(new PostGenerator(), posts);
            var cold = new CorpusSite(new PostGenerator(), posts);
            edited.RunCold();
            edited.AssertClean();
            var ratio = Race.Run(
                new Contestant("one post edited", edited.Run, Prepare: edited.EditPost, Repeats: 15),
                new Contestant("cold", cold.Run, Prepare: cold.Forget),
                rounds,
                warmUp: count == 1_000 ? 40 : 8);
            Report.Add($"{count:N0}", ratio, atMost: 0.01);
        }
    }
}

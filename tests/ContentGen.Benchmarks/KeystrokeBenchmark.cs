using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>Typing C# beside many posts.</summary>
internal static class KeystrokeBenchmark
{
    public static void Run()
    {
        Report.Begin("keystroke", "a generator that looks at the same files and emits nothing");
        foreach (var count in (int[])[1_000, 10_000])
        {
            var posts = PostCorpus.Of(count);
            Compare($"{count:N0}, posts only", posts, recordsToo: false);
            Compare($"{count:N0}, records too", posts, recordsToo: true);
        }
    }

    private static void Compare(string what, string[] posts, bool recordsToo)
    {
        var ours = new CorpusSite(new PostGenerator(), posts);
        var theirs = new CorpusSite(new LookingGenerator(recordsToo), posts);
        ours.RunCold();
        theirs.RunCold();
        ours.AssertClean();
        Report.Add(what, Race.Run(ContestantOf(ours), ContestantOf(theirs), rounds: 21, warmUp: 5), atMost: 1.5);
    }

    private static Contestant ContestantOf(CorpusSite site) => new("", site.Run, Prepare: site.EditSource, Repeats: 15);
}

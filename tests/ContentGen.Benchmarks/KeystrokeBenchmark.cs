using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>Typing C# in a project with many posts.</summary>
internal static class KeystrokeBenchmark
{
    public static void Run()
    {
        Report.Begin("keystroke", "a generator that looks at the same files, posts and C#, and emits nothing");
        foreach (var count in (int[])[1_000, 10_000])
        {
            var posts = PostCorpus.Of(count);
            Compare($"{count:N0}", posts, recordsToo: true, atMost: 1.5);
            // For comparison: what it costs any generator to look for records in C#.
            Compare($"{count:N0}, posts alone", posts, recordsToo: false, atMost: null);
        }
    }

    private static void Compare(string what, string[] posts, bool recordsToo, double? atMost)
    {
        var ours = new CorpusSite(new PostGenerator(), posts);
        var theirs = new CorpusSite(new LookingGenerator(recordsToo), posts);
        ours.RunCold();
        theirs.RunCold();
        ours.AssertClean();
        // A keystroke is so short that the JIT needs a thousand of them to finish its work.
        Report.Add(what, Race.Run(ContestantOf(ours), ContestantOf(theirs), rounds: 21, warmUp: 80), atMost);
    }

    private static Contestant ContestantOf(CorpusSite site) => new("", site.Run, Prepare: site.EditSource, Repeats: 15);
}

using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>The size of the posts in the assembly. Nothing is timed.</summary>
internal static class AssemblyBenchmark
{
    public static void Run()
    {
        Report.Begin("assembly", "the HTML in UTF-8");
        foreach (var count in (int[])[1_000, 10_000])
        {
            var assembly = new LoadedSite(new CorpusSite(new PostGenerator(), PostCorpus.Of(count)).Emit());
            var ratio = Ratio.Of(assembly.Size / 1024.0, assembly.HtmlSize / 1024.0);
            Report.Add($"{count:N0}", ratio, atMost: 0.45, unit: "KB");
        }
    }
}

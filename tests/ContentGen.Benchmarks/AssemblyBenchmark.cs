using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>How large the posts are in the assembly. Nothing is timed here.</summary>
internal static class AssemblyBenchmark
{
    public static void Run()
    {
        Report.Begin("assembly", "the HTML in UTF-8");
        foreach (var count in (int[])[1_000, 10_000])
        {
            var assembly = new LoadedSite(new CorpusSite(new PostGenerator(), PostCorpus.Of(count)).Emit());
            Report.Add($"{count:N0}", Ratio.Of(assembly.Size / 1024.0, assembly.HtmlSize / 1024.0), atMost: 0.45, unit: "KB");
        }
    }
}

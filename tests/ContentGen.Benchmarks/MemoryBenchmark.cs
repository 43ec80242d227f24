using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks;

/// <summary>The peak memory of the compiler, minus that for an empty project.</summary>
internal static class MemoryBenchmark
{
    private const double Megabyte = 1024 * 1024;

    public static void Run()
    {
        Report.Begin("memory", "the HTML in UTF-8");
        using var package = new PackedPackage();
        var empty = new CompilerProcess(DiskSite.Empty(package));
        foreach (var (count, rounds) in ((int, int)[])[(1_000, 5), (10_000, 3)])
        {
            var compiler = new CompilerProcess(DiskSite.WithPosts(package, count));
            var share = Medians.Of(
                [.. Enumerable.Range(0, rounds).Select(_ => (double)(compiler.RunForPeak() - empty.RunForPeak()))]);
            var html = new LoadedSite(File.ReadAllBytes(compiler.Assembly)).HtmlSize;
            var ratio = Ratio.Of(share / Megabyte, html / Megabyte) with { Rounds = rounds };
            Report.Add($"{count:N0}", ratio, atMost: 12, unit: "MB");
        }
    }
}

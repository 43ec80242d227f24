using System.Diagnostics;
using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Driving;
using ContentGen.Benchmarks.Measuring;
using ContentGen.Generator;

namespace ContentGen.Benchmarks;

/// <summary>How soon a first run ends after an editor cancels it, as it does at each keystroke: the latest of
/// many.</summary>
/// <remarks>Without the pauses of the garbage collector, during which nothing can end.</remarks>
internal static class CancelBenchmark
{
    private const int Moments = 100;

    public static void Run()
    {
        Report.Begin("cancel", "10 ms");
        foreach (var (count, warmUp) in ((int, int)[])[(1_000, 60), (10_000, 8)])
        {
            var site = new CorpusSite(new PostGenerator(), PostCorpus.Of(count));
            var whole = Enumerable.Range(0, warmUp).Select(_ => Cold(site)).Min();
            var delays = new List<double>();
            for (var moment = 0; moment < Moments; moment++)
            {
                if (Delay(site, TimeSpan.FromMilliseconds(whole * moment / Moments)) is { } delay)
                    delays.Add(delay);
            }

            // The last runs may finish before they are cancelled, but not many of them.
            if (delays.Count < Moments / 2)
                throw new InvalidOperationException($"Only {delays.Count} runs were cancelled.");
            Report.Add($"{count:N0}", Ratio.Of(delays.Max(), 10) with { Rounds = delays.Count }, atMost: 1);
        }
    }

    private static double Cold(CorpusSite site)
    {
        var start = Stopwatch.GetTimestamp();
        site.RunCold();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <returns>Milliseconds from the request to the end, or null if the run finished before.</returns>
    private static double? Delay(CorpusSite site, TimeSpan after)
    {
        site.Forget();
        GC.Collect();
        using var source = new CancellationTokenSource();
        var requested = 0L;
        var pauses = TimeSpan.Zero;
        var start = Stopwatch.GetTimestamp();
        var request = new Thread(() =>
        {
            while (Stopwatch.GetElapsedTime(start) < after)
                Thread.Sleep(1);
            pauses = GC.GetTotalPauseDuration();
            requested = Stopwatch.GetTimestamp();
            source.Cancel();
        });
        request.Start();
        var isDone = site.Run(source.Token);
        var end = Stopwatch.GetTimestamp();
        request.Join();
        var pause = GC.GetTotalPauseDuration() - pauses;
        return isDone ? null : (Stopwatch.GetElapsedTime(requested, end) - pause).TotalMilliseconds;
    }
}

using System.Diagnostics;

namespace ContentGen.Benchmarks.Measuring;

/// <summary>Runs in this process.</summary>
/// <param name="Run">The action that is timed.</param>
/// <param name="Prepare">An action before each run, which is not timed.</param>
/// <param name="Repeats">How often it runs in each round; the round's time is the median.</param>
internal sealed record Contestant(string Name, Action Run, Action? Prepare = null, int Repeats = 1) : IContestant
{
    public Duration Take()
    {
        var times = new Duration[Repeats];
        for (var i = 0; i < Repeats; i++)
        {
            Prepare?.Invoke();
            var processor = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            Run();
            times[i] = new Duration(
                Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        }

        return Duration.MedianOf(times);
    }
}

using System.Diagnostics;

namespace ContentGen.Benchmarks.Measuring;

/// <summary>Runs in this process.</summary>
/// <param name="Run">What is timed.</param>
/// <param name="Prepare">What is done before each time, untimed.</param>
/// <param name="Repeats">How many times it runs in each round; the round's time is their median.</param>
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

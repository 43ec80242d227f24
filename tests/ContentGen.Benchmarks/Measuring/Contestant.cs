using System.Diagnostics;

namespace ContentGen.Benchmarks.Measuring;

/// <summary>Something whose time is taken, again and again.</summary>
/// <param name="Run">What is timed.</param>
/// <param name="Prepare">What is done before each time, untimed.</param>
/// <param name="Repeats">How many times it runs in each round; the round's time is their median.</param>
internal sealed record Contestant(string Name, Action Run, Action? Prepare = null, int Repeats = 1)
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

/// <summary>Milliseconds on the clock, and of all processors: on a busy machine only the second says what work was done.</summary>
internal readonly record struct Duration(double Clock, double Processor)
{
    public static Duration MedianOf(IReadOnlyCollection<Duration> durations) => new(
        Medians.Of(durations.Select(static duration => duration.Clock)),
        Medians.Of(durations.Select(static duration => duration.Processor)));

    public static Duration operator /(Duration ours, Duration theirs) =>
        new(ours.Clock / theirs.Clock, ours.Processor / theirs.Processor);
}

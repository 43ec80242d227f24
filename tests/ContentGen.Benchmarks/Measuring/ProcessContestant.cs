using System.Diagnostics;

namespace ContentGen.Benchmarks.Measuring;

/// <summary>Runs in processes of its own, of which only the clock is known here.</summary>
/// <param name="Milliseconds">Runs them, and says how long that took.</param>
internal sealed record ProcessContestant(Func<double> Milliseconds) : IContestant
{
    /// <param name="run">What is timed, from the start of the process to its end.</param>
    /// <param name="prepare">What is done before each time, untimed.</param>
    public static ProcessContestant Whole(Action run, Action? prepare = null) => new(() =>
    {
        prepare?.Invoke();
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    public Duration Take() => new(Milliseconds());
}

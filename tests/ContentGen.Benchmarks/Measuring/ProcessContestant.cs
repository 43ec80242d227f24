using System.Diagnostics;

namespace ContentGen.Benchmarks.Measuring;

/// <summary>Runs in other processes, for which only the time on the clock is known.</summary>
/// <param name="Milliseconds">Runs them, and returns how long that took.</param>
internal sealed record ProcessContestant(Func<double> Milliseconds) : IContestant
{
    /// <param name="run">The action that is timed, from the start of the process to its end.</param>
    /// <param name="prepare">An action before each run, which is not timed.</param>
    public static ProcessContestant Whole(Action run, Action? prepare = null) => new(() =>
    {
        prepare?.Invoke();
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    public Duration Take() => new(Milliseconds());
}

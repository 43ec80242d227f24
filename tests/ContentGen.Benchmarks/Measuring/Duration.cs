namespace ContentGen.Benchmarks.Measuring;

/// <summary>Milliseconds on the clock, and of all processors: on a busy machine only the latter shows the
/// work.</summary>
/// <param name="Processor">Not a number for work in other processes.</param>
internal readonly record struct Duration(double Clock, double Processor = double.NaN)
{
    public static Duration MedianOf(IReadOnlyCollection<Duration> durations) => new(
        Medians.Of(durations.Select(static duration => duration.Clock)),
        Medians.Of(durations.Select(static duration => duration.Processor)));

    public static Duration operator /(Duration ours, Duration theirs) =>
        new(ours.Clock / theirs.Clock, ours.Processor / theirs.Processor);

    public static Duration operator -(Duration all, Duration part) =>
        new(all.Clock - part.Clock, all.Processor - part.Processor);
}

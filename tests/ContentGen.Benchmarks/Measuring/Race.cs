namespace ContentGen.Benchmarks.Measuring;

/// <summary>Runs two contestants side by side, a round at a time, so that a slow minute of the machine slows both.</summary>
internal static class Race
{
    /// <param name="warmUp">Rounds that are not counted, in which the JIT does its work.</param>
    /// <returns>Medians of both, and the median of the rounds' ratios.</returns>
    public static Ratio Run(Contestant ours, Contestant theirs, int rounds, int warmUp = 2)
    {
        var pairs = new List<(Duration Ours, Duration Theirs)>();
        for (var round = -warmUp; round < rounds; round++)
        {
            GC.Collect();
            // Whoever runs second may find warmer caches or more garbage, so they take turns.
            var (first, second) = round % 2 == 0 ? (ours, theirs) : (theirs, ours);
            var (one, other) = (first.Take(), second.Take());
            if (round >= 0)
                pairs.Add(round % 2 == 0 ? (one, other) : (other, one));
        }

        var quotient = Duration.MedianOf([.. pairs.Select(static pair => pair.Ours / pair.Theirs)]);
        return new Ratio(
            Medians.Of(pairs.Select(static pair => pair.Ours.Clock)),
            Medians.Of(pairs.Select(static pair => pair.Theirs.Clock)),
            quotient.Clock,
            rounds,
            quotient.Processor);
    }
}

/// <param name="Ours">In milliseconds, or whatever was compared.</param>
/// <param name="OfProcessor">The ratio of the time of all processors.</param>
internal sealed record Ratio(double Ours, double Theirs, double Value, int Rounds, double? OfProcessor = null)
{
    public static Ratio Of(double ours, double theirs) => new(ours, theirs, ours / theirs, 1);
}

namespace ContentGen.Benchmarks.Measuring;

/// <param name="Times">For each round, the time of each contestant.</param>
internal sealed record Rounds(IReadOnlyList<Duration[]> Times)
{
    /// <returns>The medians of both, and the median of the ratios of all rounds.</returns>
    public Ratio Compare(Func<Duration[], Duration> ours, Func<Duration[], Duration> theirs)
    {
        var quotient = Median(round => ours(round) / theirs(round));
        return new Ratio(
            Median(ours).Clock,
            Median(theirs).Clock,
            quotient.Clock,
            Times.Count,
            double.IsNaN(quotient.Processor) ? null : quotient.Processor);
    }

    public Duration Median(Func<Duration[], Duration> time) => Duration.MedianOf([.. Times.Select(time)]);
}

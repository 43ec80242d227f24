namespace ContentGen.Benchmarks.Measuring;

/// <param name="Ours">Milliseconds, or the unit of what was compared.</param>
/// <param name="OfProcessor">The ratio of the time of all processors, if it is known.</param>
internal sealed record Ratio(double Ours, double Theirs, double Value, int Rounds, double? OfProcessor = null)
{
    public static Ratio Of(double ours, double theirs) => new(ours, theirs, ours / theirs, 1);
}

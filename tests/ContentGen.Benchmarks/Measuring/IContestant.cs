namespace ContentGen.Benchmarks.Measuring;

/// <summary>Something that is timed repeatedly.</summary>
internal interface IContestant
{
    Duration Take();
}

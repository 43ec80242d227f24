namespace ContentGen.Benchmarks.Measuring;

/// <summary>Something whose time is taken, again and again.</summary>
internal interface IContestant
{
    Duration Take();
}

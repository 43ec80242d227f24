namespace ContentGen.Benchmarks.Measuring;

/// <summary>Runs contestants in turns, so that a slow minute of the machine affects all of them.</summary>
internal static class Race
{
    /// <param name="warmUp">Rounds that do not count, in which the JIT does its work.</param>
    public static Ratio Run(IContestant ours, IContestant theirs, int rounds, int warmUp = 2) =>
        Run([ours, theirs], rounds, warmUp).Compare(static round => round[0], static round => round[1]);

    public static Rounds Run(IContestant[] contestants, int rounds, int warmUp)
    {
        var times = new List<Duration[]>();
        for (var round = -warmUp; round < rounds; round++)
        {
            GC.Collect();
            var one = new Duration[contestants.Length];
            // The later one may find warmer caches or more garbage, so the order changes in each round.
            var order = Enumerable.Range(0, contestants.Length);
            foreach (var i in round % 2 == 0 ? order : order.Reverse())
                one[i] = contestants[i].Take();
            if (round >= 0)
                times.Add(one);
        }

        return new Rounds(times);
    }
}

namespace ContentGen.Benchmarks.Measuring;

/// <summary>Runs contestants side by side, a round at a time, so that a slow minute of the machine slows all.</summary>
internal static class Race
{
    /// <param name="warmUp">Rounds that are not counted, in which the JIT does its work.</param>
    public static Ratio Run(IContestant ours, IContestant theirs, int rounds, int warmUp = 2) =>
        Run([ours, theirs], rounds, warmUp).Compare(static round => round[0], static round => round[1]);

    public static Rounds Run(IContestant[] contestants, int rounds, int warmUp)
    {
        var times = new List<Duration[]>();
        for (var round = -warmUp; round < rounds; round++)
        {
            GC.Collect();
            var one = new Duration[contestants.Length];
            // Whoever runs later may find warmer caches or more garbage, so they take turns.
            var order = Enumerable.Range(0, contestants.Length);
            foreach (var i in round % 2 == 0 ? order : order.Reverse())
                one[i] = contestants[i].Take();
            if (round >= 0)
                times.Add(one);
        }

        return new Rounds(times);
    }
}

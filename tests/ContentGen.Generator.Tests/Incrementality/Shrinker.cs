namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>Makes a failing sequence of steps as short and as plain as it gets.</summary>
/// <param name="differenceOf">The difference that the steps lead to, or null.</param>
/// <param name="limit">How many sequences are tried.</param>
internal sealed class Shrinker(Func<IReadOnlyList<Step>, string?> differenceOf, int limit)
{
    private int _tried;

    public IReadOnlyList<Step> Shrink(IReadOnlyList<Step> steps)
    {
        for (var before = -1; before != _tried && _tried < limit;)
        {
            var start = steps;
            before = _tried;
            steps = WithSimplerSteps(WithFewerSteps(steps));
            if (ReferenceEquals(start, steps))
                break;
        }

        return steps;
    }

    private IReadOnlyList<Step> WithFewerSteps(IReadOnlyList<Step> steps)
    {
        for (var length = steps.Count / 2; length > 0; length /= 2)
        {
            // From the end, where steps hardly depend on each other.
            for (var start = steps.Count - length; start >= 0; start--)
            {
                var fewer = steps.Where((_, i) => i < start || i >= start + length).ToList();
                if (Fails(fewer))
                    steps = fewer;
                start = Math.Min(start, steps.Count - length + 1);
            }
        }

        return steps;
    }

    private IReadOnlyList<Step> WithSimplerSteps(IReadOnlyList<Step> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            while (steps[i].Simpler().Select(simpler => With(steps, i, simpler))
                .FirstOrDefault(Fails) is { } simplified)
                steps = simplified;
        }

        return steps;
    }

    private static List<Step> With(IReadOnlyList<Step> steps, int position, Step step) =>
        [.. steps.Take(position), step, .. steps.Skip(position + 1)];

    private bool Fails(IReadOnlyList<Step> steps) => _tried++ < limit && differenceOf(steps) is not null;
}

namespace ContentGen.Generator.Suggestions;

/// <summary>The search behind every "did you mean".</summary>
internal static class Nearest
{
    /// <summary>The candidate that was probably meant; of equally near ones the first. Null where none is
    /// near.</summary>
    /// <param name="candidates">What could have been meant.</param>
    /// <param name="distance">0 is the nearest; null is not near.</param>
    public static T? Of<T>(IEnumerable<T> candidates, Func<T, int?> distance)
        where T : class =>
        Near(candidates, distance).OrderBy(static one => one.Distance).Select(static one => one.Candidate)
            .FirstOrDefault();

    /// <summary>The names of all candidates that may have been meant, the nearest first, then the shortest.</summary>
    public static IEnumerable<string> All<T>(IEnumerable<T> candidates, Func<T, int?> distance, Func<T, string> name) =>
        Near(candidates, distance)
            .Select(one => (one.Distance, Name: name(one.Candidate)))
            .OrderBy(static one => one.Distance)
            .ThenBy(static one => one.Name.Length)
            .ThenBy(static one => one.Name, StringComparer.Ordinal)
            .Select(static one => one.Name);

    private static IEnumerable<(T Candidate, int Distance)> Near<T>(IEnumerable<T> candidates, Func<T, int?> distance)
    {
        foreach (var candidate in candidates)
        {
            if (distance(candidate) is { } known)
                yield return (candidate, known);
        }
    }
}

using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Inference.Types;

/// <summary>Finds rare keys that posts have instead of a key that most others have: <c>titel</c> for
/// <c>title</c>.</summary>
internal static class MisspeltKeys
{
    // So many have the key that two swapped letters in one post are not another key.
    private const int FewestOfUsual = 3;

    public static HashSet<KeyGroup> Among(List<KeyGroup> groups, int total, bool isTolerant)
    {
        var usual = groups.Where(group => isTolerant && Majority.HaveNearlyAll(group.Values.Count, total)).ToList();
        var swappable = groups.Where(static group => group.Mappings.Count >= FewestOfUsual).ToList();
        // A key that all mappings have is never apart from another. One post may have 100,000 keys.
        return new HashSet<KeyGroup>(groups.Where(rare => rare.Mappings.Count < total).Where(rare =>
            usual.Exists(known => AreApart(rare, known)
                && KeyLikeness.Distance(rare.Key, known.Key, isMissing: true) is not null)
            || (rare.Mappings.Count == 1 && swappable.Exists(known => IsTransposed(rare, known)))));
    }

    private static bool IsTransposed(KeyGroup rare, KeyGroup known) =>
        AreApart(rare, known) && KeyLikeness.IsTransposition(rare.Key, known.Key);

    // A mapping that has both means both.
    private static bool AreApart(KeyGroup rare, KeyGroup known) =>
        rare != known && !rare.Mappings.Overlaps(known.Mappings);
}

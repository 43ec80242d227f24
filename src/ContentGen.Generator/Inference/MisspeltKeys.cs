using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Inference;

/// <summary>Finds rare keys that stand where a post lacks a key that nearly all others have: <c>titel</c> for <c>title</c>.</summary>
internal static class MisspeltKeys
{
    public static HashSet<KeyGroup> Among(List<KeyGroup> groups, int total)
    {
        var usual = groups.Where(group => Majority.HaveNearlyAll(group.Values.Count, total)).ToList();
        return new HashSet<KeyGroup>(groups.Where(rare => usual.Exists(known => StandsFor(rare, known))));
    }

    private static bool StandsFor(KeyGroup rare, KeyGroup known) =>
        rare != known
        && !rare.Mappings.Overlaps(known.Mappings)
        && KeyLikeness.Distance(rare.Key, known.Key, isMissing: true) is not null;
}

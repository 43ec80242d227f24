using System.Collections.Immutable;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Binding;

/// <summary>Every post once, by path.</summary>
internal static class DistinctEntries
{
    /// <remarks>Roslyn's input node gives one file twice after a rename that changes the order of files; emitted twice,
    /// a shard's name would collide, and that run of the generator would give nothing at all.</remarks>
    public static EquatableArray<Entry> Of(EquatableArray<Entry> bound)
    {
        var entries = bound.Items;
        if (IsSorted(entries))
            return bound;

        var sorted = entries.ToBuilder();
        sorted.Sort(static (x, y) => Compare(x, y));
        var distinct = ImmutableArray.CreateBuilder<Entry>(sorted.Count);
        foreach (var entry in sorted)
        {
            if (distinct.Count == 0 || Compare(distinct[distinct.Count - 1], entry) != 0)
                distinct.Add(entry);
        }

        return distinct.ToImmutable();
    }

    private static bool IsSorted(ImmutableArray<Entry> entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (Compare(entries[i - 1], entries[i]) >= 0)
                return false;
        }

        return true;
    }

    private static int Compare(Entry x, Entry y) =>
        string.CompareOrdinal(x.Header.ProjectPath, y.Header.ProjectPath);
}

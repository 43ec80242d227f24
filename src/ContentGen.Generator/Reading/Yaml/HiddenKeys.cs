using System.Collections.Immutable;

namespace ContentGen.Generator.Reading.Yaml;

/// <summary>Gives a tree the keys whose lines were reported and hidden, so that no later phase calls them missing.</summary>
internal static class HiddenKeys
{
    public static MappingNode AddTo(MappingNode root, HeadText head)
    {
        var known = new HashSet<string>(root.Entries.Select(static entry => entry.Key), StringComparer.Ordinal);
        root = root with { Entries = root.Entries.AddRange(head.Recovered.Where(entry => known.Add(entry.Key))) };
        return (MappingNode)WithLeftOut(root, head.LeftOut);
    }

    // Which of the mappings around a hidden line it belongs to is not known, so it may belong to each of them.
    private static FrontMatterNode WithLeftOut(FrontMatterNode node, IReadOnlyList<(string Key, int Start)> keys) => (node, keys.Count) switch
    {
        (MappingNode mapping, > 0) => mapping with
        {
            LeftOut = keys.Select(static key => key.Key).ToImmutableArray(),
            Entries = mapping.Entries
                .Select((entry, i) => entry with
                {
                    Value = WithLeftOut(entry.Value, Between(keys, entry.KeySpan.Start, i + 1 < mapping.Entries.Length ? mapping.Entries[i + 1].KeySpan.Start : int.MaxValue)),
                })
                .ToImmutableArray(),
        },
        (ListNode list, > 0) => list with
        {
            Items = list.Items
                .Select((item, i) => WithLeftOut(item, Between(keys, item.Span.Start, i + 1 < list.Items.Length ? list.Items[i + 1].Span.Start : int.MaxValue)))
                .ToImmutableArray(),
        },
        _ => node,
    };

    private static List<(string Key, int Start)> Between(IReadOnlyList<(string Key, int Start)> keys, int start, int end) =>
        keys.Where(key => key.Start >= start && key.Start < end).ToList();
}

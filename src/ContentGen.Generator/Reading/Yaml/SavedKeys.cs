using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml;

/// <summary>The keys whose lines were reported and hidden, so that no later phase calls them missing.</summary>
internal sealed class SavedKeys
{
    private readonly List<MappingEntry> _ofRoot = [];
    private readonly List<(string Key, int Start)> _leftOut = [];

    public bool HasRootKeys => _ofRoot.Count > 0;

    /// <summary>Saves a key that is certainly one of the root.</summary>
    public void AddToRoot(string key, TextSpan span) => _ofRoot.Add(
        new MappingEntry(key, span, new UnreadableNode(new TextSpan(span.End, 0))) { IsReported = true });

    /// <summary>Whether one of the root was on a line.</summary>
    public bool HasRootKeyOn(Line line) => _ofRoot.Any(entry => line.Span.Contains(entry.KeySpan));

    /// <summary>Saves a key that some mapping around it may expect.</summary>
    public void LeaveOut(string key, int start) => _leftOut.Add((key, start));

    public MappingNode AddedTo(MappingNode root)
    {
        if (_ofRoot.Count + _leftOut.Count == 0)
            return root;

        var known = new HashSet<string>(root.Entries.Select(static entry => entry.Key), StringComparer.Ordinal);
        root = root with { Entries = root.Entries.AddRange(_ofRoot.Where(entry => known.Add(entry.Key))) };
        return (MappingNode)WithLeftOut(root, _leftOut);
    }

    // Which of the mappings around a hidden line it belongs to is not known, so it may belong to each of them.
    private static FrontMatterNode WithLeftOut(FrontMatterNode node, IReadOnlyList<(string Key, int Start)> keys) =>
        (node, keys.Count) switch
        {
            (MappingNode mapping, > 0) => mapping with
            {
                LeftOut = keys.Select(static key => key.Key).ToImmutableArray(),
                Entries = mapping.Entries
                    .Select((entry, i) => entry with
                    {
                        Value = WithLeftOut(
                            entry.Value,
                            Between(keys, entry.KeySpan.Start, StartOf(mapping.Entries, i + 1))),
                    })
                    .ToImmutableArray(),
            },
            (ListNode list, > 0) => list with
            {
                Items = list.Items
                    .Select((item, i) =>
                        WithLeftOut(item, Between(keys, item.Span.Start, StartOf(list.Items, i + 1))))
                    .ToImmutableArray(),
            },
            _ => node,
        };

    private static int StartOf(ImmutableArray<MappingEntry> entries, int i) =>
        i < entries.Length ? entries[i].KeySpan.Start : int.MaxValue;

    private static int StartOf(ImmutableArray<FrontMatterNode> items, int i) =>
        i < items.Length ? items[i].Span.Start : int.MaxValue;

    private static List<(string Key, int Start)> Between(
        IReadOnlyList<(string Key, int Start)> keys, int start, int end) =>
        keys.Where(key => key.Start >= start && key.Start < end).ToList();
}

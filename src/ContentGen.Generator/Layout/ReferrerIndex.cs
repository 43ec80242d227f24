using System.Collections.Immutable;
using ContentGen.Generator.References;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>The referrers that the method of a <see cref="BackReference"/> returns.</summary>
/// <param name="Number">The number of the method among those of the target.</param>
/// <param name="Lists">The referrers of each entry that has any, by id.</param>
internal sealed record ReferrerIndex(BackReference Reference, int Number, EquatableArray<ReferrerList> Lists)
{
    public static IEnumerable<ReferrerIndex> Of(BackReferences references, Layouts layouts)
    {
        var byRecord = layouts.All.Items
            .ToDictionary(static layout => layout.Schema.Record.Type, StringComparer.Ordinal);
        return references.All.Items
            .GroupBy(static reference => reference.Target.Record.Type, StringComparer.Ordinal)
            .SelectMany(static group => group.Select(static (reference, number) => (reference, number)))
            .Where(pair => byRecord.ContainsKey(pair.reference.Referrer.Record.Type))
            .Select(pair => new ReferrerIndex(
                pair.reference,
                pair.number,
                ListsOf(pair.reference, byRecord[pair.reference.Referrer.Record.Type])));
    }

    private static EquatableArray<ReferrerList> ListsOf(BackReference reference, CollectionLayout layout)
    {
        var positions = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var position = 0; position < layout.Order.Count; position++)
        {
            var entry = layout.Entries[layout.Order[position]];
            foreach (var resolved in entry.References.All)
            {
                if (resolved.Target != reference.Target.Record.Type)
                    continue;
                if (!positions.TryGetValue(resolved.Id, out var list))
                    positions.Add(resolved.Id, list = []);
                // An entry that refers to another in two members counts once.
                if (list.Count == 0 || list[list.Count - 1] != position)
                    list.Add(position);
            }
        }

        return positions
            .Select(static pair => new ReferrerList(pair.Key, pair.Value.ToImmutableArray()))
            .ToEquatableArray();
    }
}

/// <param name="Id">The id of the entry that the others refer to.</param>
/// <param name="Positions">The positions of the referrers in the order of their collection.</param>
internal sealed record ReferrerList(string Id, EquatableArray<int> Positions);

using System.Collections.Immutable;
using ContentGen.Generator.References;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>Who refers to whom, as far as a <see cref="BackReference"/> gives it.</summary>
/// <param name="Number">Among those of the target.</param>
/// <param name="Lists">One for each entry that is referred to, by id.</param>
internal sealed record ReferrerIndex(BackReference Reference, int Number, EquatableArray<ReferrerList> Lists)
{
    public static IEnumerable<ReferrerIndex> Of(BackReferences references, Layouts layouts)
    {
        var indexes = layouts.All.Items.ToDictionary(static index => index.Schema.Record.Type, StringComparer.Ordinal);
        return references.All.Items
            .GroupBy(static reference => reference.Target.Record.Type, StringComparer.Ordinal)
            .SelectMany(static group => group.Select(static (reference, number) => (reference, number)))
            .Where(pair => indexes.ContainsKey(pair.reference.Referrer.Record.Type))
            .Select(pair => new ReferrerIndex(pair.reference, pair.number, ListsOf(pair.reference, indexes[pair.reference.Referrer.Record.Type])));
    }

    private static EquatableArray<ReferrerList> ListsOf(BackReference reference, CollectionLayout index)
    {
        var positions = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var position = 0; position < index.Order.Count; position++)
        {
            var entry = index.Entries[index.Order[position]];
            foreach (var resolved in entry.References.All)
            {
                if (resolved.Target != reference.Target.Record.Type)
                    continue;
                if (!positions.TryGetValue(resolved.Id, out var list))
                    positions.Add(resolved.Id, list = []);
                // An entry that refers to another in two members is one referrer.
                if (list.Count == 0 || list[list.Count - 1] != position)
                    list.Add(position);
            }
        }

        return positions.Select(static pair => new ReferrerList(pair.Key, pair.Value.ToImmutableArray())).ToEquatableArray();
    }
}

/// <param name="Id">Of the entry that is referred to.</param>
/// <param name="Positions">Of its referrers in their collection's order.</param>
internal sealed record ReferrerList(string Id, EquatableArray<int> Positions);

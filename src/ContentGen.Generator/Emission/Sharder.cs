using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission;

/// <summary>Brings the entries, with their values and bodies, to the shards that the index gave them.</summary>
internal static class Sharder
{
    /// <param name="entries">Those of all collections by path, as the indexes are.</param>
    public static ImmutableArray<Shard> Group(ImmutableArray<Entry> entries, EquatableArray<CollectionLayout> indexes, LiteralForm literals)
    {
        var groups = indexes.Items.ToDictionary(
            static index => index.Schema.Record.Type,
            index => new CollectionShards(index, literals),
            StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Schema is not null)
                groups[entry.Header.Record].Add(entry);
        }

        return groups.Values.SelectMany(static group => group.Shards).ToImmutableArray();
    }

    private sealed class CollectionShards(CollectionLayout index, LiteralForm literals)
    {
        private readonly ImmutableArray<ShardEntry>.Builder?[] _shards = new ImmutableArray<ShardEntry>.Builder?[index.ShardCount];
        private int _next;

        public IEnumerable<Shard> Shards => _shards.Select((entries, number) => new Shard(
            index.Schema,
            number,
            entries is null ? default : new EquatableArray<ShardEntry>(entries.ToImmutable()),
            literals));

        // Entries and index go through the same paths in the same order.
        public void Add(Entry entry)
        {
            var place = index.Entries[_next++];
            var shard = _shards[place.Shard] ??= ImmutableArray.CreateBuilder<ShardEntry>();
            shard.Add(new ShardEntry(entry, place.Constant, place.IsCompiled, place.References));
        }
    }
}

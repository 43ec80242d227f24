using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>Groups the entries, with their values, by the shards that the layout assigned to them.</summary>
internal static class Sharder
{
    /// <param name="entries">The entries of all collections, by path.</param>
    public static ImmutableArray<Shard> Group(
        EquatableArray<Entry> entries, Layouts layouts, LiteralForm literals)
    {
        var groups = layouts.All.Items.ToDictionary(
            static layout => layout.Schema.Record.Type,
            layout => new CollectionShards(layout, literals),
            StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Schema is not null)
                groups[entry.Header.Record].Add(entry);
        }

        return groups.Values.SelectMany(static group => group.Shards).ToImmutableArray();
    }

    private sealed class CollectionShards(CollectionLayout layout, LiteralForm literals)
    {
        private readonly ImmutableArray<ShardEntry>.Builder?[] _shards =
            new ImmutableArray<ShardEntry>.Builder?[layout.ShardCount];

        private int _next;

        public IEnumerable<Shard> Shards => _shards.Select((entries, number) => new Shard(
            layout.Schema,
            number,
            entries is null ? default : new EquatableArray<ShardEntry>(entries.ToImmutable()),
            literals));

        public void Add(Entry entry)
        {
            var placed = LayoutOf(entry.Header.ProjectPath);
            var shard = _shards[placed.Shard] ??= ImmutableArray.CreateBuilder<ShardEntry>();
            shard.Add(new ShardEntry(entry, placed.Constant, placed.IsCompiled, placed.References));
        }

        // Entries and layouts are both sorted by path, so the next one is nearly always the right one.
        private EntryLayout LayoutOf(string projectPath)
        {
            while (_next < layout.Entries.Count)
            {
                var placed = layout.Entries[_next++];
                if (placed.Header.ProjectPath == projectPath)
                    return placed;
            }

            throw new InvalidOperationException($"'{projectPath}' has no layout.");
        }
    }
}

using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Completion;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission;

/// <summary>Brings the entries, with their values and bodies, to the shards that the layout gave them.</summary>
internal static class Sharder
{
    /// <param name="entries">Those of all collections, by path.</param>
    public static ImmutableArray<Shard> Group(
        EquatableArray<Entry> entries, Layouts layouts, LiteralForm literals, CancellationToken cancellation)
    {
        var groups = layouts.All.Items.ToDictionary(
            static layout => layout.Schema.Record.Type,
            layout => new CollectionShards(layout, literals),
            StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Schema is not null)
                groups[entry.Header.Record].Add(entry, cancellation);
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

        public void Add(Entry entry, CancellationToken cancellation)
        {
            var place = PlaceOf(entry.Header.ProjectPath);
            var shard = _shards[place.Shard] ??= ImmutableArray.CreateBuilder<ShardEntry>();
            shard.Add(new ShardEntry(
                entry, place.Constant, place.IsCompiled ? CompletedBodies.Of(entry, cancellation) : null, place.References));
        }

        // Both are by path, so that the place is mostly the next one.
        private EntryLayout PlaceOf(string projectPath)
        {
            while (string.CompareOrdinal(layout.Entries[_next].Header.ProjectPath, projectPath) < 0)
                _next++;
            return layout.Entries[_next].Header.ProjectPath == projectPath
                ? layout.Entries[_next]
                : throw new InvalidOperationException($"'{projectPath}' has no place.");
        }
    }
}

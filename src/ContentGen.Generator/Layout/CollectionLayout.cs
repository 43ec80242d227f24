using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>A collection's entries with the places that they get, as far as bodies and values do not matter.</summary>
/// <param name="ShardCount">A power of two, so that an added post seldom moves another to a different shard.</param>
/// <param name="Entries">By path.</param>
/// <param name="Order">Positions in <paramref name="Entries"/> of those that are compiled in, in the collection's order.</param>
/// <param name="LeavesOutConstants">Whether no entry has a constant because there are too many entries.</param>
internal sealed record CollectionLayout(
    CollectionSchema Schema,
    int ShardCount,
    EquatableArray<IndexedEntry> Entries,
    EquatableArray<int> Order,
    bool LeavesOutConstants);

/// <param name="Shard">The number of the shard.</param>
/// <param name="Position">Among the shard's entries that are compiled in; -1 for one that is not.</param>
/// <param name="Constant">The name of its constant; null when it has none.</param>
/// <param name="References">The entries that it refers to.</param>
internal sealed record IndexedEntry(EntryHeader Header, int Shard, int Position, string? Constant, ReferenceTable References)
{
    public bool IsCompiled => Position >= 0;
}

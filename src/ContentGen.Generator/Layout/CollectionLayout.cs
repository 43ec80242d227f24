using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>Where the entries of a collection go in the generated files. It depends neither on bodies nor on
/// values.</summary>
/// <param name="ShardCount">A power of two, so that an added post seldom moves another one to a different
/// shard.</param>
/// <param name="Entries">The entries, by path.</param>
/// <param name="Order">The positions in <paramref name="Entries"/> of those that are compiled in, in the collection's
/// order.</param>
/// <param name="LeavesOutConstants">Whether no entry has a constant because there are too many entries.</param>
internal sealed record CollectionLayout(
    CollectionSchema Schema,
    int ShardCount,
    EquatableArray<EntryLayout> Entries,
    EquatableArray<int> Order,
    bool LeavesOutConstants);

/// <param name="Shard">The number of the shard.</param>
/// <param name="Position">The position among the shard's entries that are compiled in; -1 for an entry that is
/// not.</param>
/// <param name="Constant">The name of its slug constant; null if it has none.</param>
/// <param name="References">The entries that it refers to.</param>
internal sealed record EntryLayout(
    EntryHeader Header, int Shard, int Position, string? Constant, ReferenceTable References)
{
    public bool IsCompiled => Position >= 0;
}

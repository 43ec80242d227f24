using ContentGen.Generator.Binding;
using ContentGen.Generator.Layout;
using ContentGen.Generator.References;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>The entries of one generated file.</summary>
internal sealed record Shard(
    CollectionSchema Schema, int Number, EquatableArray<ShardEntry> Entries, LiteralForm Literals);

/// <param name="Constant">The name of its slug constant; null if it has none.</param>
/// <param name="References">The entries that it refers to.</param>
/// <param name="Body">The finished body; null for an entry that is not compiled in.</param>
internal sealed record ShardEntry(Entry Entry, string? Constant, SealedBody? Body, ReferenceTable References)
{
    public bool IsCompiled => Body is not null;
}

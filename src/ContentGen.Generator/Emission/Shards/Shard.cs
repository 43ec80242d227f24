using ContentGen.Generator.Binding;
using ContentGen.Generator.Layout;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>The entries of one generated file. Their bodies need not be complete.</summary>
internal sealed record Shard(
    CollectionSchema Schema, int Number, EquatableArray<ShardEntry> Entries, LiteralForm Literals);

/// <param name="Constant">The name of its slug constant; null if it has none.</param>
/// <param name="References">The entries that it refers to.</param>
internal sealed record ShardEntry(Entry Entry, string? Constant, bool IsCompiled, ReferenceTable References);

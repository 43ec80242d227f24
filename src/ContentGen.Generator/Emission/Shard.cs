using ContentGen.Generator.Binding;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission;

/// <summary>The entries that stand in one generated file.</summary>
internal sealed record Shard(CollectionSchema Schema, int Number, EquatableArray<ShardEntry> Entries, LiteralForm Literals);

/// <param name="Constant">The name of its constant; null when it has none.</param>
/// <param name="IsCompiled">Whether its data is written; a bad post has at most a constant.</param>
/// <param name="References">The ids of the entries that it refers to.</param>
internal sealed record ShardEntry(Entry Entry, string? Constant, bool IsCompiled, EquatableArray<string> References);

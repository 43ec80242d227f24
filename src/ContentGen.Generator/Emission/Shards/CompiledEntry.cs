using ContentGen.Generator.Binding;
using ContentGen.Generator.References;
using ContentGen.Generator.Rendering;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>An entry that is compiled in, with its finished body.</summary>
/// <param name="References">The entries that it refers to.</param>
internal sealed record CompiledEntry(Entry Entry, SealedBody Body, ReferenceTable References);

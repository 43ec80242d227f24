using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>A folder that no record is declared for, with what its posts agree about. It has no C# names yet, since the
/// project's own types decide about them.</summary>
/// <param name="Folder">As its first post's path spells it.</param>
/// <param name="Start">The first post's, where what concerns the whole folder is reported.</param>
internal sealed record InferredFolder(string Folder, FilePlace Start, RecordType Record)
{
    /// <summary>Whether one more post could be unlike nearly all others.</summary>
    public bool HasMajority { get; init; }

    /// <inheritdoc cref="Inference.OtherFiles"/>
    public EquatableArray<string> OtherFiles { get; init; }

    /// <inheritdoc cref="Schema.CollectionSchema.SharedSlugs"/>
    public EquatableArray<string> SharedSlugs { get; init; }
}

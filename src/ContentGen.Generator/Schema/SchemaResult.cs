using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>What one attributed declaration gives: a schema, or findings that say why there is none.</summary>
/// <param name="Schema">Null when no correct code could be generated for the record.</param>
/// <param name="Place">The record's name in the C# source, for what concerns several records.</param>
/// <param name="Findings">What is wrong with the declaration.</param>
/// <param name="MemberNames">What the record declares and inherits under any name, for what may be added to it. Not
/// part of the schema: a method that the user adds must not bind every post again.</param>
internal sealed record SchemaResult(
    CollectionSchema? Schema, FilePlace Place, EquatableArray<Finding> Findings, EquatableArray<string> MemberNames = default)
{
    /// <summary>The folder that the declaration claims, also where there is no schema; null when it is not known.</summary>
    public string? Folder { get; init; } = Schema?.Folder;
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>What was read from one declaration with <c>[ContentCollection]</c>.</summary>
/// <param name="Schema">Null when no correct code could be generated for the record; the findings say why.</param>
/// <param name="Place">The record's name in the C# source, for findings about several records.</param>
/// <param name="Findings">What is wrong with the declaration.</param>
/// <param name="MemberNames">The names of all members that the record declares or inherits, which nothing generated may
/// have. Not part of the schema: a method that the user adds must not bind every post again.</param>
internal sealed record SchemaResult(
    CollectionSchema? Schema,
    FilePlace Place,
    EquatableArray<Finding> Findings,
    EquatableArray<string> MemberNames = default)
{
    /// <summary>The regular expressions of the record and its nested records.</summary>
    public EquatableArray<PatternPlace> Patterns { get; init; }

    /// <summary>The folder that the declaration claims, with or without a schema; null when it is not known.</summary>
    public string? Folder { get; init; } = Schema?.Folder;
}

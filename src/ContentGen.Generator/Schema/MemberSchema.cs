using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>One member of a record and the key that it is read from.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Type">Fully qualified, with <c>?</c> where the declaration has it.</param>
/// <param name="Value">How a value is read.</param>
/// <param name="IsNullable">Whether null may be assigned.</param>
/// <param name="IsRequired">Whether the key must be present.</param>
/// <param name="Keys">From <c>[FrontMatterKey]</c>, compared exactly, the preferred one first; empty when the key is
/// the member's name, ignoring case, <c>-</c> and <c>_</c>.</param>
/// <param name="Setter">How the generated reader sets the value.</param>
/// <param name="Default">The C# expression of a constructor parameter's default; null when there is none.</param>
/// <param name="EntryMember">The part of the entry that fills the member when its key is absent.</param>
/// <param name="Constraints">Checked after the type.</param>
/// <param name="Obsolete">The message of <c>[Obsolete]</c>, empty when it has none; null without the attribute.</param>
internal sealed record MemberSchema(
    string Name,
    string Type,
    ValueSchema Value,
    bool IsNullable,
    bool IsRequired,
    EquatableArray<string> Keys,
    MemberSetter Setter,
    string? Default,
    EntryMember EntryMember,
    EquatableArray<Constraint> Constraints,
    string? Obsolete)
{
    /// <summary>The key as posts write it, where the record is inferred from them.</summary>
    public string? Spelling { get; init; }

    /// <summary>Whether generated code can read the member; false for a parameter without a property of its type.</summary>
    public bool IsReadable { get; init; } = true;
}

internal enum MemberSetter
{
    /// <summary>A constructor parameter.</summary>
    Constructor,

    /// <summary>A <c>required</c> member: always in the object initializer.</summary>
    Required,

    /// <summary>Set in a <c>with</c>, which copies the record's own value back when the key is absent.</summary>
    With,

    /// <summary>Assigned in a statement when the key is present: a class does not support <c>with</c>.</summary>
    Assignment,
}

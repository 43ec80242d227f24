using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>What another part of a collection's record must repeat or respect of the user's declaration.</summary>
/// <param name="Namespace">Null in the global namespace.</param>
/// <param name="ContainingTypes">Headers of the types around it, outermost first: <c>partial class Site</c>.</param>
/// <param name="Name">The record's name, without <c>@</c>.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsSealed">Decides how <c>PrintMembers</c> is declared.</param>
/// <param name="HasBaseRecord">Decides whether <c>PrintMembers</c> calls its base.</param>
/// <param name="GeneratedMembers">Those of <see cref="ReservedNames.OfEntries"/> that the user neither declares nor
/// inherits.</param>
/// <param name="OwnEntryMembers">Those that the user declares or inherits with the type of the generated ones.</param>
/// <param name="PrintedMembers">What C# would print: public instance fields and properties in order; null when the
/// user has a <c>PrintMembers</c>, which is then left alone.</param>
internal sealed record RecordDeclaration(
    string? Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string Accessibility,
    bool IsSealed,
    bool HasBaseRecord,
    EquatableArray<string> GeneratedMembers,
    EquatableArray<string> OwnEntryMembers,
    EquatableArray<string>? PrintedMembers)
{
    /// <summary>Members of <c>IContentEntry</c> that the user implements explicitly.</summary>
    public EquatableArray<string> OwnInterfaceMembers { get; init; }

    /// <summary>The ids of the warnings that using the record's members and their types gives.</summary>
    public EquatableArray<string> UseWarnings { get; init; }
}

using ContentGen.Generator.Schema.Values;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>The members that every entry has. Where the user declares one, it is filled; otherwise it is generated.</summary>
internal static class EntryMemberNames
{
    public static readonly IReadOnlyList<string> Names = ["Id", "Slug", "Url", "SourcePath", "Body"];

    public static readonly IReadOnlyList<string> Sortable = ["Id", "Slug", "Url", "SourcePath"];

    /// <summary>A member of that name and another type, such as an <c>int Id</c>, is one like all others.</summary>
    public static EntryMember Of(string name, ITypeSymbol type) => name switch
    {
        "Id" when IsText(type) => EntryMember.Id,
        "Slug" when IsText(type) => EntryMember.Slug,
        "Url" when IsText(type) => EntryMember.Url,
        "SourcePath" when IsText(type) => EntryMember.SourcePath,
        "Body" when type.MetadataName() == KnownNames.Body => EntryMember.Body,
        _ => EntryMember.None,
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}

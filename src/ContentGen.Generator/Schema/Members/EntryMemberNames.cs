using ContentGen.Generator.Schema.Values;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>The members that every entry has. Where the user declares one, it is filled; otherwise it is generated.</summary>
internal static class EntryMemberNames
{
    /// <summary>A member of that name and another type, such as an <c>int Id</c>, is one like all others.</summary>
    public static EntryMember Of(string name, ITypeSymbol type) => name switch
    {
        nameof(EntryMember.Id) when IsText(type) => EntryMember.Id,
        nameof(EntryMember.Slug) when IsText(type) => EntryMember.Slug,
        nameof(EntryMember.Url) when IsText(type) => EntryMember.Url,
        nameof(EntryMember.SourcePath) when IsText(type) => EntryMember.SourcePath,
        nameof(EntryMember.Body) when type.MetadataName() == KnownNames.Body => EntryMember.Body,
        _ => EntryMember.None,
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}

using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>The types of the run-time library that a declaration is recognised by.</summary>
internal static class KnownTypes
{
    public const string ContentCollection = "ContentGen.ContentCollectionAttribute";
    public const string FrontMatterKey = "ContentGen.FrontMatterKeyAttribute";
    public const string Unique = "ContentGen.UniqueAttribute";
    public const string Ref = "ContentGen.Ref`1";
    public const string Entry = "ContentGen.IContentEntry";
    public const string Body = "ContentGen.ContentBody";

    public static bool IsCollection(this ITypeSymbol type) => type.Find(ContentCollection) is not null;

    /// <summary>The part of an entry that a member is. A member of that name and another type, such as an
    /// <c>int Id</c>, is like all others.</summary>
    public static EntryMember EntryMemberOf(string name, ITypeSymbol type) => name switch
    {
        nameof(EntryMember.Id) when IsText(type) => EntryMember.Id,
        nameof(EntryMember.Slug) when IsText(type) => EntryMember.Slug,
        nameof(EntryMember.Url) when IsText(type) => EntryMember.Url,
        nameof(EntryMember.SourcePath) when IsText(type) => EntryMember.SourcePath,
        nameof(EntryMember.Body) when type.MetadataName() == Body => EntryMember.Body,
        _ => EntryMember.None,
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}

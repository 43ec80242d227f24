using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>The types of the run-time library that a declaration is recognised by.</summary>
internal static class KnownTypes
{
    public const string ContentCollection = "ContentGen.ContentCollectionAttribute";
    public const string FrontMatterKey = "ContentGen.FrontMatterKeyAttribute";
    public const string Unique = "ContentGen.UniqueAttribute";
    public const string Ref = "ContentGen.Ref`1";
    public const string Body = "ContentGen.ContentBody";

    public static bool IsCollection(this ITypeSymbol type) => type.Find(ContentCollection) is not null;
}

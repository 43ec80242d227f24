using ContentGen.Generator.Schema.Values;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema;

/// <summary>The types of the run-time library that a declaration is recognised by.</summary>
internal static class KnownNames
{
    public const string ContentCollection = "ContentGen.ContentCollectionAttribute";
    public const string FrontMatterKey = "ContentGen.FrontMatterKeyAttribute";
    public const string Unique = "ContentGen.UniqueAttribute";
    public const string Ref = "ContentGen.Ref`1";
    public const string Body = "ContentGen.ContentBody";

    public static bool IsCollection(this ITypeSymbol type) => type.Find(ContentCollection) is not null;

    public static AttributeData? Find(this ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass.MetadataName() == attribute);

    public static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }
        return null;
    }
}

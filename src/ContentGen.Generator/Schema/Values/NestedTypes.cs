using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>Which classes and structs a mapping can be read into.</summary>
internal static class NestedTypes
{
    /// <summary>Null when it is one; empty when the type is none of the readable ones at all.</summary>
    public static string? ReasonAgainst(INamedTypeSymbol type, DeclarationContext context) => type switch
    {
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => "",
        { IsTupleType: true } or { IsAnonymousType: true } or { IsRefLikeType: true } => "",
        // Such as Version or StringBuilder: they have a constructor and settable properties, but none is a record.
        _ when IsFromTheFramework(type) => "",
        { IsStatic: true } => "it is static",
        { IsAbstract: true } => "it is abstract; use a record that derives from it",
        { IsRecord: true } when type.HasKeywordName() => "its name is a word of C#; give it another one",
        _ when CollectionTypes.IsAnyCollection(type) =>
            "it is a collection of its own; use an array, ImmutableArray, List, HashSet or Dictionary",
        _ when !context.CanReach(type) => "it is not accessible; make it internal or public",
        _ => null,
    };

    private static bool IsFromTheFramework(INamedTypeSymbol type)
    {
        var outermost = type.ContainingNamespace;
        while (outermost is { ContainingNamespace.IsGlobalNamespace: false })
            outermost = outermost.ContainingNamespace;
        return outermost is { Name: "System" or "Microsoft" } && !type.Locations.Any(static location => location.IsInSource);
    }
}

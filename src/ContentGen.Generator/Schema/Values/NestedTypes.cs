using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>Which classes and structs a mapping can be read into.</summary>
internal static class NestedTypes
{
    public static Objection? ObjectionTo(INamedTypeSymbol type, DeclarationContext context) => type switch
    {
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => Unreadable.Type,
        { IsTupleType: true } or { IsAnonymousType: true } or { IsRefLikeType: true } => Unreadable.Type,
        // Such as Version or StringBuilder: they have a constructor and settable properties, but are not data.
        _ when IsFromTheFramework(type) => Unreadable.Type,
        { IsStatic: true } => new Objection("it is static; use a record"),
        { IsAbstract: true } => new Objection("it is abstract; use a record that derives from it"),
        { IsRecord: true } when type.HasKeywordName() => new Objection("its name is a C# keyword; rename it"),
        _ when CollectionTypes.IsAnyCollection(type) =>
            new Objection("it is a custom collection type; use an array, ImmutableArray, List, HashSet or Dictionary"),
        _ when !context.CanReach(type) => Unreadable.Inaccessible,
        _ => null,
    };

    private static bool IsFromTheFramework(INamedTypeSymbol type)
    {
        var outermost = type.ContainingNamespace;
        while (outermost is { ContainingNamespace.IsGlobalNamespace: false })
            outermost = outermost.ContainingNamespace;
        return outermost is { Name: "System" or "Microsoft" }
            && !type.Locations.Any(static location => location.IsInSource);
    }
}

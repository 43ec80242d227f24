using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>The headers that another part of a type must repeat: <c>partial class Site</c> around
/// <c>partial record Post</c>.</summary>
internal static class TypeHeaders
{
    /// <summary>The types around a type, outermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> ContainingTypes(this INamedTypeSymbol type)
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            types.Push(outer);
        return types;
    }

    public static string Keyword(this INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };

    public static string PartialHeader(this INamedTypeSymbol type) => $"partial {type.Keyword()} {type.Simple()}";
}

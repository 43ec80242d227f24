using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>The list and dictionary types that can be filled, and the collection that is created for each.</summary>
internal static class CollectionTypes
{
    public static ListShape? ShapeOf(ITypeSymbol type) => type.MetadataName() switch
    {
        "System.Collections.Generic.IEnumerable`1"
            or "System.Collections.Generic.IReadOnlyCollection`1"
            or "System.Collections.Generic.IReadOnlyList`1" => ListShape.Array,
        "System.Collections.Immutable.ImmutableArray`1" => ListShape.ImmutableArray,
        // The first two would accept an array, which throws at Add.
        "System.Collections.Generic.ICollection`1"
            or "System.Collections.Generic.IList`1"
            or "System.Collections.Generic.List`1" => ListShape.List,
        "System.Collections.Generic.ISet`1"
            or "System.Collections.Generic.IReadOnlySet`1"
            or "System.Collections.Generic.HashSet`1" => ListShape.HashSet,
        _ => null,
    };

    public static bool IsDictionary(ITypeSymbol type) => type.MetadataName()
        is "System.Collections.Generic.Dictionary`2"
        or "System.Collections.Generic.IDictionary`2"
        or "System.Collections.Generic.IReadOnlyDictionary`2";

    public static bool IsAnyCollection(ITypeSymbol type) =>
        type.AllInterfaces.Any(static item => item.SpecialType == SpecialType.System_Collections_IEnumerable);
}

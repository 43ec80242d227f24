using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>Which types accept null.</summary>
/// <remarks>Outside of <c>#nullable enable</c> every reference type does, as in the language, so that such a member is
/// optional.</remarks>
internal static class Nullness
{
    public static bool AcceptsNull(this ITypeSymbol type) =>
        type.IsReferenceType
            ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
            : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public static ITypeSymbol WithoutNull(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
}

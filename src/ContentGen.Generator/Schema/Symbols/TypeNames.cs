using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>Types as generated code, messages and comparisons name them.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat QualifiedFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat ShownFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NamespaceFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary><c>global::Site.Post?</c></summary>
    public static string Qualified(this ITypeSymbol type) => type.ToDisplayString(QualifiedFormat);

    /// <summary>For messages: <c>List&lt;string&gt;?</c>.</summary>
    public static string Shown(this ITypeSymbol type) => type.ToDisplayString(ShownFormat);

    /// <summary>For messages: <c>Post.Title</c>.</summary>
    public static string ShownMember(this ISymbol member) =>
        member.ContainingType is { } type ? $"{type.Name}.{member.Name}" : member.Name;

    /// <summary>With <c>@</c> where it needs one.</summary>
    /// <remarks>Not by a display format: in Roslyn 4.8 those escape the names of classes, but not of records.</remarks>
    public static string Simple(this INamedTypeSymbol type) => type.HasKeywordName() ? "@" + type.Name : type.Name;

    public static bool HasKeywordName(this INamedTypeSymbol type) =>
        SyntaxFacts.GetKeywordKind(type.Name) != SyntaxKind.None;

    /// <summary>As a namespace declaration names it; null for the global one.</summary>
    public static string? Declared(this INamespaceSymbol container) =>
        container.IsGlobalNamespace ? null : container.ToDisplayString(NamespaceFormat);

    /// <summary>Namespace and name with arity, to compare with: <c>System.Collections.Generic.List`1</c>. Empty for a
    /// type inside another one.</summary>
    public static string MetadataName(this ITypeSymbol? type) => type switch
    {
        not INamedTypeSymbol { ContainingType: null } => "",
        { ContainingNamespace: { IsGlobalNamespace: false } container } =>
            $"{container.ToDisplayString()}.{type.MetadataName}",
        _ => type.MetadataName,
    };
}

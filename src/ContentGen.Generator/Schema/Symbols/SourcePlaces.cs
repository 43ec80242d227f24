using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>The places of declarations and attributes in the C# source.</summary>
internal static class SourcePlaces
{
    public static FilePlace ToPlace(this Location location)
    {
        var lines = location.GetLineSpan();
        return new FilePlace(lines.Path, location.SourceSpan, lines.Span);
    }

    /// <summary>The symbol's name; null when it is declared in another assembly.</summary>
    public static FilePlace? PlaceOfName(this ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(static location => location.IsInSource)?.ToPlace();

    /// <summary>The type that a property, field or parameter is declared with.</summary>
    public static FilePlace? PlaceOfType(this ISymbol member)
    {
        TypeSyntax? type = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            PropertyDeclarationSyntax property => property.Type,
            ParameterSyntax parameter => parameter.Type,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => field.Type,
            _ => null,
        };
        return type?.GetLocation().ToPlace() ?? member.PlaceOfName();
    }

    public static FilePlace? Place(this AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation().ToPlace();

    /// <summary>An argument by its property's or parameter's name; the whole attribute if it is not written.</summary>
    public static FilePlace? PlaceOf(this AttributeData attribute, string? name, int position = -1)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
        var arguments = syntax?.ArgumentList?.Arguments ?? default;
        for (var i = 0; i < arguments.Count; i++)
        {
            var written = (arguments[i].NameEquals?.Name ?? arguments[i].NameColon?.Name)?.Identifier.ValueText;
            if (written is null ? i == position : written == name)
                return arguments[i].Expression.GetLocation().ToPlace();
        }

        return attribute.Place();
    }
}

using System.Text.RegularExpressions;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>Collects the warnings that the compiler would report where generated code uses the members and types of a
/// declaration.</summary>
/// <remarks><c>[Obsolete]</c> with a <c>DiagnosticId</c>, and <c>[Experimental]</c>, which is an error, have ids of the
/// user's own choice.</remarks>
internal sealed class UseWarnings
{
    // Anything else in an attribute cannot be written after "#pragma warning disable".
    private static readonly Regex Id = new("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant);

    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    public EquatableArray<string> All => _ids.ToEquatableArray();

    public void Add(ISymbol? symbol)
    {
        foreach (var attribute in symbol is null ? [] : symbol.GetAttributes().AsEnumerable())
        {
            var id = attribute.AttributeClass.MetadataName() switch
            {
                "System.ObsoleteAttribute" => attribute.Named("DiagnosticId")?.Value,
                "System.Diagnostics.CodeAnalysis.ExperimentalAttribute" =>
                    attribute.ConstructorArguments.FirstOrDefault().Value,
                _ => null,
            };
            if (id is string text && Id.IsMatch(text))
                _ids.Add(text);
        }
    }

    /// <summary>A property, field or parameter with its accessors and its type.</summary>
    public void AddMember(ISymbol member)
    {
        Add(member);
        if (member is IPropertySymbol property)
        {
            Add(property.GetMethod);
            Add(property.SetMethod);
        }

        AddType(member.MemberType());
    }

    /// <summary>A type with everything that its name contains.</summary>
    public void AddType(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                AddType(array.ElementType);
                break;
            case INamedTypeSymbol named:
                Add(named);
                Add(named.ContainingModule);
                Add(named.ContainingAssembly);
                AddType(named.ContainingType);
                foreach (var argument in named.TypeArguments)
                    AddType(argument);
                break;
        }
    }
}

using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>A member that front matter fills, while its record is being read.</summary>
/// <param name="Symbol">The property or field; the parameter where no property has its name.</param>
/// <param name="Parameter">The constructor's parameter that sets it.</param>
internal sealed record FoundMember(ISymbol Symbol, IParameterSymbol? Parameter, MemberSetter Setter)
{
    public ITypeSymbol Type => Parameter?.Type ?? Symbol.MemberType();

    public string Name => Symbol.Name;

    /// <summary>Those of property and parameter: in a positional record an attribute can be on either.</summary>
    public IEnumerable<AttributeData> Attributes
    {
        get
        {
            var attributes = Symbol.GetAttributes().AsEnumerable();
            var overridden = (Symbol as IPropertySymbol)?.OverriddenProperty;
            for (; overridden is not null; overridden = overridden.OverriddenProperty)
                attributes = attributes.Concat(overridden.GetAttributes());

            return Parameter is null || ReferenceEquals(Symbol, Parameter)
                ? attributes
                : attributes.Concat(Parameter.GetAttributes());
        }
    }

    public AttributeData? Find(string attribute) =>
        Attributes.FirstOrDefault(data => data.AttributeClass.MetadataName() == attribute);
}

using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>A member that front matter fills, while it is being read.</summary>
/// <param name="Symbol">The property or field; the parameter where a constructor asks for more than it shows.</param>
/// <param name="Parameter">The constructor's parameter that sets it.</param>
internal sealed record FoundMember(ISymbol Symbol, IParameterSymbol? Parameter, MemberSetter Setter)
{
    public ITypeSymbol Type => Parameter?.Type ?? Symbol.MemberType();

    public string Name => Symbol.Name;

    /// <summary>Those on the property and on the parameter: in a positional record an attribute may stand on either.</summary>
    public IEnumerable<AttributeData> Attributes
    {
        get
        {
            var attributes = Symbol.GetAttributes().AsEnumerable();
            for (var overridden = (Symbol as IPropertySymbol)?.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
                attributes = attributes.Concat(overridden.GetAttributes());

            return Parameter is null || ReferenceEquals(Symbol, Parameter)
                ? attributes
                : attributes.Concat(Parameter.GetAttributes());
        }
    }

    public AttributeData? Find(string attribute) =>
        Attributes.FirstOrDefault(data => data.AttributeClass.MetadataName() == attribute);
}

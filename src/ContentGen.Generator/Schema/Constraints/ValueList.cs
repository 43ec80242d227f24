using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads the values of <c>[AllowedValues]</c> and <c>[DeniedValues]</c> as the member's type has them.</summary>
internal static class ValueList
{
    public static ConstraintReading Read(AttributeData attribute, ValueSchema element, Func<EquatableArray<string?>, Constraint> make)
    {
        var values = new List<string?>();
        foreach (var written in Values(attribute))
        {
            if (!written.IsNull && TextOf(written, element) is null)
                return ConstraintReading.Bad($"{written.ToCSharpString()} is no {NameOf(element)}, so that no value can be equal to it");
            values.Add(written.IsNull ? null : TextOf(written, element));
        }
        return make(values.ToEquatableArray());
    }

    private static IEnumerable<TypedConstant> Values(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array]
            ? array.Values
            : Array.Empty<TypedConstant>();

    private static string? TextOf(TypedConstant written, ValueSchema element) => element switch
    {
        EnumSchema choice => written.Kind == TypedConstantKind.Enum && written.Type?.Qualified() == choice.Type
            ? NumberText.Of(written.Value!)
            : null,
        ScalarSchema { Kind: ScalarKind.String } => written.Value as string,
        ScalarSchema { Kind: ScalarKind.Boolean } => written.Value is bool flag ? (flag ? "True" : "False") : null,
        ScalarSchema { Kind: ScalarKind.Char } => written.Value is char c ? c.ToString() : null,
        // A whole number stands for the same number of any type: [AllowedValues(1, 2)] on a long is not meant to be empty.
        ScalarSchema { Kind: var kind } when kind.IsNumber() =>
            written.Kind == TypedConstantKind.Primitive && written.Value is not (string or bool or char) ? NumberText.Of(written.Value!) : null,
        // An attribute can hold no date, Guid or Uri, so these are given as text.
        ScalarSchema { Kind: var kind } when RangeLimit.IsTime(kind) => written.Value is string text ? RangeLimit.Of(text, kind)?.Text : null,
        ScalarSchema { Kind: ScalarKind.Guid } => written.Value is string text && Guid.TryParse(text, out var id) ? id.ToString("D") : null,
        ScalarSchema { Kind: ScalarKind.Uri } => written.Value as string,
        _ => null,
    };

    private static string NameOf(ValueSchema element) =>
        element is ScalarSchema scalar ? scalar.Kind.ToString() : element.Type.Substring(element.Type.LastIndexOf('.') + 1);
}

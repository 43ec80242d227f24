using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads the values of <c>[AllowedValues]</c> and <c>[DeniedValues]</c> as the member's type.</summary>
internal static class ValueListReader
{
    public static Result<EquatableArray<string?>> Read(AttributeData attribute, ValueSchema element)
    {
        var values = new List<string?>();
        foreach (var written in Values(attribute))
        {
            var text = written.IsNull ? null : TextOf(written, element);
            if (text is null && !written.IsNull)
                return new Objection(
                    $"{written.ToCSharpString()} is not of type {NameOf(element)}, so no value can equal it; "
                    + "remove it or replace it");
            values.Add(text);
        }

        return values.ToEquatableArray();
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
        ScalarSchema scalar => TextOf(written, scalar.Kind),
        _ => null,
    };

    private static string? TextOf(TypedConstant written, ScalarKind kind)
    {
        var text = written.Value as string;
        return kind.Family() switch
        {
            ScalarFamily.Text => text,
            ScalarFamily.Boolean => written.Value is bool flag ? (flag ? "True" : "False") : null,
            ScalarFamily.Character => written.Value is char c ? c.ToString() : null,
            // A whole number is the same number of any type: [AllowedValues(1, 2)] on a long is not meant to be empty.
            ScalarFamily.WholeNumber or ScalarFamily.RealNumber =>
                written.Kind == TypedConstantKind.Primitive && written.Value is not (string or bool or char)
                    ? NumberText.Of(written.Value!)
                    : null,
            // An attribute cannot contain a date, a Guid or a Uri, so these are written as text.
            ScalarFamily.Date or ScalarFamily.TimeOfDay or ScalarFamily.Duration =>
                text is null ? null : RangeLimit.Of(text, kind)?.Text,
            ScalarFamily.Guid => Guid.TryParse(text, out var id) ? id.ToString("D") : null,
            ScalarFamily.Url => text,
            var family => throw new InvalidOperationException($"No way to compare {family}."),
        };
    }

    private static string NameOf(ValueSchema element) =>
        element is ScalarSchema scalar
            ? ScalarTypes.Of(scalar.Kind).Name
            : element.Type.Substring(element.Type.LastIndexOf('.') + 1);
}

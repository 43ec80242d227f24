using System.Globalization;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Writes a parameter's default value as a C# expression that means the same anywhere.</summary>
internal static class DefaultExpression
{
    /// <summary>Null when the parameter has no default.</summary>
    public static string? Of(IParameterSymbol parameter)
    {
        if (parameter.IsParams)
            return "[]";
        if (!parameter.HasExplicitDefaultValue)
            return null;

        var type = parameter.Type;
        return parameter.ExplicitDefaultValue switch
        {
            null => type.AcceptsNull() ? "null" : "default!",
            var value when type.WithoutNull() is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice =>
                $"({choice.Qualified()})({Convert.ToString(value, CultureInfo.InvariantCulture)})",
            var value => Literal(value),
        };
    }

    private static string Literal(object value) => value switch
    {
        string or char or bool =>
            SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!,
        sbyte number => $"((sbyte)({number.ToString(CultureInfo.InvariantCulture)}))",
        byte number => $"((byte){number.ToString(CultureInfo.InvariantCulture)})",
        short number => $"((short)({number.ToString(CultureInfo.InvariantCulture)}))",
        ushort number => $"((ushort){number.ToString(CultureInfo.InvariantCulture)})",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        float number => NumberText.Of(number) + "F",
        double number => NumberText.Of(number) + "D",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateTime moment => $"new global::System.DateTime({moment.Ticks.ToString(CultureInfo.InvariantCulture)}L)",
        _ => "default!",
    };
}

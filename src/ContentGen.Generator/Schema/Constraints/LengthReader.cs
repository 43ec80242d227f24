using System.Globalization;
using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads the attributes that limit a length.</summary>
internal static class LengthReader
{
    public static ConstraintReading ReadStringLength(AttributeData attribute, string? message)
    {
        var maximum = Argument(attribute, 0) ?? 0;
        var minimum = attribute.Named("MinimumLength")?.Value as int? ?? 0;
        return FaultOf(minimum, maximum) is { } fault
            ? ConstraintReading.Bad(fault)
            : new StringLengthConstraint(minimum, maximum, message);
    }

    public static ConstraintReading Read(AttributeData attribute, string? message)
    {
        var name = attribute.AttributeClass!.Name.Replace("Attribute", "");
        var (minimum, maximum) = name switch
        {
            "MinLength" => (Argument(attribute, 0) ?? 0, int.MaxValue),
            // Without a number, or with -1, it limits nothing.
            "MaxLength" => (0, Argument(attribute, 0) is { } limit and not -1 ? limit : int.MaxValue),
            _ => (Argument(attribute, 0) ?? 0, Argument(attribute, 1) ?? 0),
        };
        return FaultOf(minimum, maximum) is { } fault
            ? ConstraintReading.Bad(fault)
            : new LengthConstraint(name, minimum, maximum, message);
    }

    private static int? Argument(AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position ? attribute.ConstructorArguments[position].Value as int? : null;

    private static string? FaultOf(int minimum, int maximum) =>
        minimum < 0 || maximum < 0 ? "a length cannot be below zero"
        : minimum > maximum ? $"no length is at least {Text(minimum)} and at most {Text(maximum)}"
        : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

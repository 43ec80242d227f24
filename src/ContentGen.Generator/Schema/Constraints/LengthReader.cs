using System.Globalization;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads the attributes that limit a length.</summary>
internal static class LengthReader
{
    public static Result<Constraint> ReadStringLength(AttributeData attribute, string? message)
    {
        var maximum = Argument(attribute, 0) ?? 0;
        var minimum = attribute.Named("MinimumLength")?.Value as int? ?? 0;
        return ObjectionTo(minimum, maximum) is { } objection
            ? objection
            : new StringLengthConstraint(minimum, maximum, message);
    }

    public static Result<Constraint> Read(AttributeData attribute, string? message)
    {
        var name = attribute.AttributeClass!.Name.Replace("Attribute", "");
        var (minimum, maximum) = name switch
        {
            "MinLength" => (Argument(attribute, 0) ?? 0, int.MaxValue),
            // Without a number, or with -1, it limits nothing.
            "MaxLength" => (0, Argument(attribute, 0) is { } limit and not -1 ? limit : int.MaxValue),
            _ => (Argument(attribute, 0) ?? 0, Argument(attribute, 1) ?? 0),
        };
        return ObjectionTo(minimum, maximum) is { } objection
            ? objection
            : new LengthConstraint(name, minimum, maximum, message);
    }

    private static int? Argument(AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position
            ? attribute.ConstructorArguments[position].Value as int?
            : null;

    private static Objection? ObjectionTo(int minimum, int maximum) =>
        minimum < 0 || maximum < 0 ? new Objection("a length cannot be negative; use 0 or more")
        : minimum > maximum ? Reversed(minimum, maximum)
        : null;

    private static Objection Reversed(int minimum, int maximum) => new(string.Format(
        CultureInfo.InvariantCulture, "the minimum {0} is above the maximum {1}; swap them", minimum, maximum));
}

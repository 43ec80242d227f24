using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads <c>[Range]</c>.</summary>
/// <remarks>Its limits are read as the member's own type, whatever type they are given as: so a limit of 2.5 is 2.5 for
/// a decimal too, where <c>RangeAttribute</c> would round a value before it compares.</remarks>
internal static class RangeReader
{
    public static bool AppliesTo(ValueSchema value) => value is ScalarSchema { Kind: var kind } && (kind.IsNumber() || RangeLimit.IsTime(kind));

    public static ConstraintReading Read(AttributeData attribute, ScalarKind kind, string? message)
    {
        var limits = attribute.ConstructorArguments
            .Where(static argument => argument is { Kind: TypedConstantKind.Primitive })
            .Select(static argument => argument.Value)
            .ToList();
        if (limits is not [{ } first, { } second])
            return ConstraintReading.Bad("it has no limits");

        if (RangeLimit.Of(first, kind) is not { } minimum)
            return ConstraintReading.Bad(Misread(first, kind));
        if (RangeLimit.Of(second, kind) is not { } maximum)
            return ConstraintReading.Bad(Misread(second, kind));
        if (minimum.Rank.CompareTo(maximum.Rank) > 0)
            return ConstraintReading.Bad($"no value is at least {minimum.Text} and at most {maximum.Text}");

        return new RangeConstraint(
            minimum.Text,
            maximum.Text,
            attribute.Named("MinimumIsExclusive")?.Value is true,
            attribute.Named("MaximumIsExclusive")?.Value is true,
            message);
    }

    private static string Misread(object limit, ScalarKind kind)
    {
        var example = kind.Family() switch
        {
            ScalarFamily.Date => "\"2020-01-01\", \"2030-12-31\"",
            ScalarFamily.TimeOfDay or ScalarFamily.Duration => "\"08:00\", \"18:30\"",
            ScalarFamily.WholeNumber or ScalarFamily.RealNumber => "\"0\", \"10\"",
            var family => throw new InvalidOperationException($"[Range] does not apply to {family}."),
        };
        return $"'{Shown.Value(Convert.ToString(limit, System.Globalization.CultureInfo.InvariantCulture)!)}' is no {kind}; write [Range(typeof({kind}), {example})]";
    }
}

using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads <c>[Range]</c>.</summary>
/// <remarks>Its limits are read as the member's own type, whatever type they have in the attribute: a limit of 2.5 is
/// 2.5 for a decimal too, where <c>RangeAttribute</c> would round a value before it compares.</remarks>
internal static class RangeReader
{
    public static Result<Constraint> Read(AttributeData attribute, ScalarKind kind, string? message)
    {
        var limits = attribute.ConstructorArguments
            .Where(static argument => argument is { Kind: TypedConstantKind.Primitive })
            .Select(static argument => argument.Value)
            .ToList();
        if (limits is not [{ } first, { } second])
            return new Objection($"it has no limits; write {ExampleOf(kind)}");

        if (RangeLimit.Of(first, kind) is not { } minimum)
            return NotALimit(first, kind);
        if (RangeLimit.Of(second, kind) is not { } maximum)
            return NotALimit(second, kind);
        if (minimum.Rank.CompareTo(maximum.Rank) > 0)
            return new Objection($"the minimum {minimum.Text} is above the maximum {maximum.Text}; swap them");

        return new RangeConstraint(
            minimum.Text,
            maximum.Text,
            attribute.Named("MinimumIsExclusive")?.Value is true,
            attribute.Named("MaximumIsExclusive")?.Value is true,
            message);
    }

    private static Objection NotALimit(object limit, ScalarKind kind)
    {
        var written = Shown.Value(Convert.ToString(limit, CultureInfo.InvariantCulture)!);
        return new Objection($"'{written}' is not a valid {ScalarTypes.Of(kind).Name}; write {ExampleOf(kind)}");
    }

    private static string ExampleOf(ScalarKind kind) =>
        $"[Range(typeof({ScalarTypes.Of(kind).Name}), {ExampleLimitsOf(kind.Family())})]";

    private static string ExampleLimitsOf(ScalarFamily family) => family switch
    {
        ScalarFamily.Date => "\"2020-01-01\", \"2030-12-31\"",
        ScalarFamily.TimeOfDay or ScalarFamily.Duration => "\"08:00\", \"18:30\"",
        ScalarFamily.WholeNumber or ScalarFamily.RealNumber => "\"0\", \"10\"",
        _ => throw new InvalidOperationException($"[Range] does not apply to {family}."),
    };
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary><c>[Range]</c> of numbers, dates, times and durations.</summary>
internal static class RangeCheck
{
    /// <summary>What is asked for, where the value lies outside; else null.</summary>
    public static string? Problem(RangeConstraint range, ValueSchema schema, string text)
    {
        if (schema is not ScalarSchema { Kind: var kind })
            return null;

        var toLeast = ValueOrder.Compare(kind, text, range.Minimum);
        var toMost = ValueOrder.Compare(kind, text, range.Maximum);
        var isInside = (range.MinimumIsExclusive ? toLeast > 0 : toLeast >= 0) && (range.MaximumIsExclusive ? toMost < 0 : toMost <= 0);
        return isInside
            ? null
            : $"asks for a value from {Bound(range.Minimum, range.MinimumIsExclusive)} to {Bound(range.Maximum, range.MaximumIsExclusive)}, not {Shown(text)}; write one between them";
    }

    private static string Bound(string text, bool isExclusive) => isExclusive ? $"{Shown(text)} (itself excluded)" : Shown(text);

    // The fraction of a second that the round-trip form always writes.
    private static string Shown(string text) => text.Replace(".0000000", "");
}

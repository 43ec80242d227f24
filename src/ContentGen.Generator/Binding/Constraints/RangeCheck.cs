using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary><c>[Range]</c> of numbers, dates, times and durations.</summary>
internal static class RangeCheck
{
    public static bool IsInside(RangeConstraint range, ScalarKind kind, string text)
    {
        var toLeast = ValueOrder.Compare(kind, text, range.Minimum);
        var toMost = ValueOrder.Compare(kind, text, range.Maximum);
        return (range.MinimumIsExclusive ? toLeast > 0 : toLeast >= 0)
            && (range.MaximumIsExclusive ? toMost < 0 : toMost <= 0);
    }

    /// <param name="range">A range that the value is outside of.</param>
    /// <param name="kind">The type of the value.</param>
    /// <param name="text">The value, which may also be a number that is too large for its type.</param>
    /// <param name="slot">Whose value it is.</param>
    public static Problem Problem(RangeConstraint range, ScalarKind kind, string text, in Slot slot)
    {
        var ours = $"{slot.Name} cannot be {Shown.Value(RangeText.Shown(text))}; write {RangeText.Limits(range, kind)}";
        return new Problem(
            BindingRules.Range, Messages.Of(range, ours, slot.Member.Name, range.Minimum, range.Maximum));
    }
}

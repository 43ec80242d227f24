using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Scalars.Numbers;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>The limits of a <c>[Range]</c> in words.</summary>
internal static class RangeText
{
    /// <summary><c>a whole number from 1 to 60</c>, <c>a date from 2020-01-01 to 2029-12-31</c>, <c>a number of 0 or
    /// more</c>.</summary>
    public static string Limits(RangeConstraint range, ScalarKind kind)
    {
        var (least, most) = (Shown(range.Minimum), Shown(range.Maximum));
        var (isOpenBelow, isOpenAbove) = AreOpen(range, kind);
        var noun = Expected.Noun(kind);
        if (isOpenAbove && !isOpenBelow)
            return range.MinimumIsExclusive ? $"{noun} above {least}" : $"{noun} of {least} or more";
        if (isOpenBelow && !isOpenAbove)
            return range.MaximumIsExclusive ? $"{noun} below {most}" : $"{noun} of {most} or less";

        var excluded = (range.MinimumIsExclusive, range.MaximumIsExclusive) switch
        {
            (true, true) => $", but not {least} or {most}",
            (true, false) => $", but not {least}",
            (false, true) => $", but not {most}",
            _ => "",
        };
        return $"{noun} from {least} to {most}{excluded}";
    }

    /// <summary>A bound value without the fraction of a second that the round-trip form always has.</summary>
    public static string Shown(string bound) => bound.Replace(".0000000", "");

    // [Range(0, int.MaxValue)] and [Range(0, double.MaxValue)] mean that there is no upper limit.
    private static (bool Below, bool Above) AreOpen(RangeConstraint range, ScalarKind kind)
    {
        if (NumberLimits.Of(kind) is not var (least, most))
            return (false, false);
        var isOpenBelow = ValueOrder.Compare(kind, range.Minimum, least) <= 0;
        return (isOpenBelow, ValueOrder.Compare(kind, range.Maximum, most) >= 0);
    }
}

using System.Globalization;
using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Dates;

/// <summary>A duration with all its parts: <c>01:30:00</c>, <c>2.00:00:00</c> for two days,
/// <c>-00:00:05.5</c>.</summary>
/// <remarks>.NET also reads <c>5</c>, as five days, and <c>12:30</c>, as hours and minutes. Someone who writes the
/// length of a film may well mean something else, so both must be written out.</remarks>
internal static class DurationText
{
    private const string Longest = "10675199.02:48:05";

    public static ScalarReading Read(string text)
    {
        var cursor = new TextCursor(text);
        var isNegative = cursor.Take('-');
        var start = cursor;
        var digits = cursor.TakeDigits();
        var days = digits > 0 && cursor.Take('.') ? text.Substring(isNegative ? 1 : 0, digits) : "";
        if (days.Length == 0)
            cursor = start;

        if (TimeForm.TryTake(ref cursor, out var time, out var impossible) && cursor.AtEnd)
        {
            if (text.IndexOf(':') == text.LastIndexOf(':'))
                return TwoNumbers(text, isNegative, time);
            var fits = TryAddDays(ref time, days);
            if (impossible is not null)
            {
                var carried = fits ? impossible with { Advice = $"write {Bound(time, isNegative)}" } : impossible;
                return carried.ProblemOf(ScalarKind.TimeSpan, text);
            }

            return fits
                ? new ScalarReading(Bound(time, isNegative))
                : new Problem(BindingRules.OutOfRange, Expected.Noun(ScalarKind.TimeSpan),
                    "-" + Longest, Longest, Shown.Value(text), isNegative ? "small" : "large");
        }

        return ScalarProblem.Wrong(ScalarKind.TimeSpan, text,
            "write hours:minutes:seconds, such as 00:05:00 for five minutes or 2.00:00:00 for two days");
    }

    private static bool TryAddDays(ref TimeSpan time, string days)
    {
        // So many days are always too many, and decimal would overflow.
        if (days.TrimStart('0').Length > 8)
            return false;

        var ticks = time.Ticks + (days.Length == 0
            ? 0m
            : decimal.Parse(days, CultureInfo.InvariantCulture) * TimeSpan.TicksPerDay);
        if (ticks > TimeSpan.MaxValue.Ticks)
            return false;

        time = TimeSpan.FromTicks((long)ticks);
        return true;
    }

    // Taken for hours and minutes, the numbers are a sixtieth of that as minutes and seconds.
    private static Problem TwoNumbers(string text, bool isNegative, TimeSpan asHours)
    {
        var asMinutes = Bound(TimeSpan.FromTicks(asHours.Ticks / 60), isNegative);
        return asHours.TotalHours >= 24
            ? ScalarProblem.Wrong(ScalarKind.TimeSpan, text, $"write {asMinutes}")
            : new Problem(BindingRules.Ambiguous, Expected.Noun(ScalarKind.TimeSpan), Shown.Value(text),
                $"{Bound(asHours, isNegative)} for hours and minutes, or {asMinutes} for minutes and seconds");
    }

    private static string Bound(TimeSpan duration, bool isNegative) =>
        (isNegative ? -duration : duration).ToString("c", CultureInfo.InvariantCulture);
}

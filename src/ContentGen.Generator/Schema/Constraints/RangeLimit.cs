using System.Globalization;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>A limit from an attribute, as text of a bound scalar.</summary>
/// <param name="Rank">Compares two limits of one type.</param>
internal sealed record RangeLimit(string Text, IComparable Rank)
{
    public static bool IsTime(ScalarKind kind) =>
        kind.Family() is ScalarFamily.Date or ScalarFamily.TimeOfDay or ScalarFamily.Duration;

    /// <summary>Null when the limit is not a value of that kind.</summary>
    public static RangeLimit? Of(object limit, ScalarKind kind)
    {
        if (limit is string text)
            return IsTime(kind) ? OfTime(text, kind) : OfNumber(text);
        return IsTime(kind) ? null : OfNumber(NumberText.Of(limit));
    }

    private static RangeLimit? OfNumber(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return new RangeLimit(exact.ToString(CultureInfo.InvariantCulture), (double)exact);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new RangeLimit(text, number)
            : null;
    }

    private static RangeLimit? OfTime(string text, ScalarKind kind)
    {
        var culture = CultureInfo.InvariantCulture;
        switch (kind)
        {
            case ScalarKind.DateOnly when DateTime.TryParse(text, culture, DateTimeStyles.None, out var date):
                return new RangeLimit(date.ToString("yyyy-MM-dd", culture), date.Date);
            case ScalarKind.DateTime when DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind, out var local):
                return new RangeLimit(local.ToString("O", culture), local);
            // Without an offset it is UTC, and not the time of the build machine.
            case ScalarKind.DateTimeOffset
                when DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out var instant):
                return new RangeLimit(instant.ToString("O", culture), instant);
            case ScalarKind.TimeOnly
                when TimeSpan.TryParse(text, culture, out var time) && time >= TimeSpan.Zero && time.Days == 0:
                return new RangeLimit(DateTime.MinValue.Add(time).ToString("HH:mm:ss.fffffff", culture), time);
            case ScalarKind.TimeSpan when TimeSpan.TryParse(text, culture, out var duration):
                return new RangeLimit(duration.ToString("c", culture), duration);
            default:
                return null;
        }
    }
}

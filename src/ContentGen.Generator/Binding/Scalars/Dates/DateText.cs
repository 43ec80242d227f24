using System.Globalization;
using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Dates;

/// <summary>Dates of each type, from the one form in which they are written.</summary>
internal static class DateText
{
    public static ScalarReading Read(string text, ScalarKind kind, string member) => kind switch
    {
        ScalarKind.DateOnly => ReadDate(text, member),
        ScalarKind.DateTime => ReadDateTime(text, member),
        ScalarKind.DateTimeOffset => ReadDateTimeOffset(text),
        _ => throw new InvalidOperationException($"{kind} is not a date."),
    };

    /// <summary>The date as it is in the post; no time zone moves it to the day before.</summary>
    private static ScalarReading ReadDate(string text, string member)
    {
        if (!DateForm.TryParse(text, out var form, out var impossible))
            return Wrong(ScalarKind.DateOnly, text, impossible);

        var date = form.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        // A midnight is what other tools add to a date by themselves, so nothing is lost with it.
        if (form.Time is null || form.Time == TimeSpan.Zero)
            return new ScalarReading(date);
        var rest = text.IndexOf(':');
        while (char.IsDigit(text[rest - 1]))
            rest--;
        return new ScalarReading(
            date, new Problem(BindingRules.TimeLeftOut, Shown.Value(text.Substring(rest)), date, member));
    }

    /// <summary>The time as it is in the post where there is no offset, else the same moment in UTC.</summary>
    private static ScalarReading ReadDateTime(string text, string member)
    {
        if (!DateForm.TryParse(text, out var form, out var impossible))
            return Wrong(ScalarKind.DateTime, text, impossible);

        var local = form.Date + (form.Time ?? TimeSpan.Zero);
        if (form.Offset is not { } offset)
            return new ScalarReading(local.ToString("O", CultureInfo.InvariantCulture));
        if (IsOutside(local, offset))
            return Wrong(ScalarKind.DateTime, text, OutsideYears);

        // The day is what readers see, and often part of the URL.
        var moment = new DateTimeOffset(local, offset).UtcDateTime;
        return new ScalarReading(
            moment.ToString("O", CultureInfo.InvariantCulture),
            moment.Date == local.Date ? null : new Problem(
                BindingRules.DayMoved,
                Shown.Value(text),
                moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
                member));
    }

    /// <summary>With the offset that is in the post; without one it is UTC, so that the build machine does not
    /// matter.</summary>
    private static ScalarReading ReadDateTimeOffset(string text)
    {
        if (!DateForm.TryParse(text, out var form, out var impossible))
            return Wrong(ScalarKind.DateTimeOffset, text, impossible);

        var local = form.Date + (form.Time ?? TimeSpan.Zero);
        var offset = form.Offset ?? TimeSpan.Zero;
        return IsOutside(local, offset)
            ? Wrong(ScalarKind.DateTimeOffset, text, OutsideYears)
            : new ScalarReading(new DateTimeOffset(local, offset).ToString("O", CultureInfo.InvariantCulture));
    }

    private static readonly Impossible OutsideYears = new(
        "in UTC it is outside the years 1 to 9999", "write a date within them");

    private static bool IsOutside(DateTime local, TimeSpan offset) =>
        local.Ticks - offset.Ticks < DateTime.MinValue.Ticks || local.Ticks - offset.Ticks > DateTime.MaxValue.Ticks;

    private static Problem Wrong(ScalarKind kind, string text, Impossible? impossible)
    {
        if (impossible is not null)
            return impossible.ProblemOf(kind, text);

        var guesses = DateGuess.Of(text, withTime: kind != ScalarKind.DateOnly);
        return guesses.Count switch
        {
            0 => ScalarProblem.WrongByExample(kind, text, kind == ScalarKind.DateOnly
                ? "write year-month-day"
                : "write year-month-day, with a time or without one"),
            1 => ScalarProblem.Wrong(kind, text, $"write {guesses[0]}{DateGuess.InWords(text, guesses[0])}"),
            _ => new Problem(
                BindingRules.Ambiguous, Expected.Noun(kind), Shown.Value(text), string.Join(" or ", guesses)),
        };
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Binding.Scalars.Dates;

/// <summary>Which date a text in another form may mean. Only made for values that are wrong, to say what to
/// type.</summary>
internal static class DateGuess
{
    private const string Rest = @"(?<rest>[ T,].*)?$";

    // Mon, 15 Sep 2025
    private const string DayFirst =
        @"^(\p{L}{3,9},? )?(?<day>\d{1,2})(st|nd|rd|th)?\.?[ -](?<name>\p{L}{3,9})\.?,?[ -](?<year>\d{4})" + Rest;

    // Monday, September 15th, 2025
    private const string MonthFirst =
        @"^(\p{L}{3,9},? )?(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(st|nd|rd|th)?,? (?<year>\d{4})" + Rest;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The dates as they should be typed: none, one, or two where day and month could be either.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > 60)
            return [];

        if (Match(text, @"^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})" + Rest) is { } yearFirst)
            return Dates(yearFirst, (yearFirst["month"].Value, yearFirst["day"].Value));
        if (Match(text, @"^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$") is { } run)
            return Dates(run, (run["month"].Value, run["day"].Value));

        // 15.09.2025 puts the day first wherever it is written so.
        if (Match(text, @"^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})" + Rest) is { } dotted)
            return Dates(dotted, (dotted["month"].Value, dotted["day"].Value));
        if (Match(text, @"^(?<one>\d{1,2})[/-](?<two>\d{1,2})[/-](?<year>\d{4})" + Rest) is { } either)
            return Dates(
                either, (either["two"].Value, either["one"].Value), (either["one"].Value, either["two"].Value));

        var named = Match(text, DayFirst) ?? Match(text, MonthFirst);
        return named is not null && MonthOf(named["name"].Value) is { } month
            ? Dates(named, (month, named["day"].Value))
            : [];
    }

    private static IReadOnlyList<string> Dates(
        GroupCollection groups, params (string Month, string Day)[] candidates) =>
        candidates
            .Select(candidate => $"{groups["year"].Value}-{TwoDigits(candidate.Month)}-{TwoDigits(candidate.Day)}")
            .Where(static date => DateForm.TryParse(date, out _, out _))
            .Distinct()
            .ToList();

    private static string TwoDigits(string number) => number.PadLeft(2, '0');

    private static string? MonthOf(string name)
    {
        var months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var index = Array.FindIndex(months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        if (index < 0 && name.Equals("Sept", StringComparison.OrdinalIgnoreCase))
            index = 8;
        return index < 0 ? null : (index + 1).ToString("00", CultureInfo.InvariantCulture);
    }

    private static GroupCollection? Match(string text, string pattern)
    {
        var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
        return match.Success ? match.Groups : null;
    }
}

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

    // 15.09.2025 puts the day first wherever it is written so.
    private const string Dotted = @"^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})" + Rest;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The dates as they should be typed: none, one, or two where day and month could be either.</summary>
    /// <param name="text">The value.</param>
    /// <param name="withTime">Whether a time after the date is kept.</param>
    public static IReadOnlyList<string> Of(string text, bool withTime)
    {
        var dates = DatesOf(text, out var rest);
        return dates
            .Select(date => withTime && rest.Length > 0 && DateForm.TryParse($"{date} {rest}", out _, out _)
                ? $"{date} {rest}"
                : date)
            .ToList();
    }

    /// <summary><c> (4 March 2026)</c> where numbers with points between them could also be read with the month
    /// first.</summary>
    public static string InWords(string text, string guess) =>
        Match(text, Dotted) is { } dotted && dotted["day"].Value.TrimStart('0') != dotted["month"].Value.TrimStart('0')
        && int.Parse(dotted["day"].Value, CultureInfo.InvariantCulture) <= 12
        && DateForm.TryParse(guess, out var form, out _)
            ? form.Date.ToString(" (d MMMM yyyy)", CultureInfo.InvariantCulture)
            : "";

    private static IReadOnlyList<string> DatesOf(string text, out string rest)
    {
        rest = "";
        if (text.Length > 60)
            return [];

        if (Match(text, @"^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})" + Rest) is { } yearFirst)
            return Dates(yearFirst, out rest, (yearFirst["month"].Value, yearFirst["day"].Value));
        if (Match(text, @"^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$") is { } run)
            return Dates(run, out rest, (run["month"].Value, run["day"].Value));

        if (Match(text, Dotted) is { } dotted)
            return Dates(dotted, out rest, (dotted["month"].Value, dotted["day"].Value));
        if (Match(text, @"^(?<one>\d{1,2})[/-](?<two>\d{1,2})[/-](?<year>\d{4})" + Rest) is { } either)
            return Dates(
                either,
                out rest,
                (either["two"].Value, either["one"].Value),
                (either["one"].Value, either["two"].Value));

        var named = Match(text, DayFirst) ?? Match(text, MonthFirst);
        return named is not null && MonthOf(named["name"].Value) is { } month
            ? Dates(named, out rest, (month, named["day"].Value))
            : [];
    }

    private static IReadOnlyList<string> Dates(
        GroupCollection groups, out string rest, params (string Month, string Day)[] candidates)
    {
        rest = groups["rest"].Value.Trim(' ', ',', 'T');
        return candidates
            .Select(candidate => $"{groups["year"].Value}-{TwoDigits(candidate.Month)}-{TwoDigits(candidate.Day)}")
            .Where(static date => DateForm.TryParse(date, out _, out _))
            .Distinct()
            .ToList();
    }

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

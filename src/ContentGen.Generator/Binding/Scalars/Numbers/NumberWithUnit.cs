using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Scalars.Numbers;

/// <summary>A number with a word or a sign next to it that can be left out: <c>5 min</c>, <c>about 20</c>,
/// <c>€20</c>.</summary>
/// <remarks>Of <c>1990s</c>, <c>10-20</c>, <c>1/2</c>, <c>5 million</c> or <c>50 %</c> the digits alone would be
/// another number, so only words that are known to change nothing are left out.</remarks>
internal static class NumberWithUnit
{
    private const int Longest = 40;
    private const int ShortestWord = 3;

    private static readonly Regex Parts = new(
        @"^(?<before>[\p{L} .~#\p{Sc}]*?) ?(?<number>[+-]?(0|[1-9][0-9]{0,14})(\.[0-9]+)?)"
            + @" ?(?<after>[\p{L}%\p{Sc}]*)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private static readonly string[] Hedges =
        ["~", "#", "about", "approx", "approximately", "around", "ca", "circa", "roughly", "no", "nr", "number"];

    private static readonly string[] Units =
    [
        "sec", "secs", "second", "seconds", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours",
        "day", "days", "week", "weeks", "month", "months", "year", "years",
        "px", "pt", "em", "rem", "mm", "cm", "m", "km", "g", "kg", "lb", "lbs", "oz", "ml", "l", "kb", "mb", "gb",
        "eur", "euro", "euros", "usd", "dollar", "dollars", "gbp", "chf", "page", "pages", "word", "words",
        "star", "stars", "point", "points", "item", "items", "piece", "pieces", "pcs", "person", "persons", "people",
        "guest", "guests", "serving", "servings", "portion", "portions", "step", "steps", "times", "view", "views",
        "cal", "kcal", "kj", "st", "nd", "rd", "th",
    ];

    private static readonly string[][] UnitsOfTime =
    [
        ["s", "sec", "secs", "second", "seconds"],
        ["min", "mins", "minute", "minutes"],
        ["h", "hr", "hrs", "hour", "hours"],
        ["day", "days"],
        ["week", "weeks"],
        ["month", "months"],
        ["year", "years"],
    ];

    /// <summary><c>write 5 alone</c>; null where the text has no number, or one that means something else
    /// alone.</summary>
    /// <param name="text">The value.</param>
    /// <param name="member">The C# member, whose name may say what is counted.</param>
    public static string? Advice(string text, string member)
    {
        if (text.Length > Longest || Parts.Match(text) is not { Success: true } parts)
            return null;

        var before = parts.Groups["before"].Value.Trim().TrimEnd('.').ToLowerInvariant();
        var after = parts.Groups["after"].Value.ToLowerInvariant();
        if (before.Length + after.Length == 0)
            return null;
        var words = KeyWords.Of(member);
        return IsNothing(before, Hedges, words) && IsNothing(after, Units, words) && !IsOtherUnit(after, words)
            ? $"write {parts.Groups["number"].Value.TrimStart('+')} alone"
            : null;
    }

    private static bool IsNothing(string part, string[] known, List<string> member) =>
        part.Length == 0
        || known.Contains(part)
        || (part.Length == 1 && char.GetUnicodeCategory(part[0]) == UnicodeCategory.CurrencySymbol)
        || UnitsOfTime.Any(unit => unit.Contains(part) && member.Any(word => unit.Contains(word)))
        || (part == "%" ? member.Any(static word => word.StartsWith("percent", StringComparison.Ordinal))
            : member.Any(word => AreAlike(word, part)));

    // "page" of "pages".
    private static bool AreAlike(string left, string right) =>
        left == right
        || (Math.Min(left.Length, right.Length) >= ShortestWord
            && (left.TrimEnd('s') == right.TrimEnd('s')));

    // "2 hours" is not 2 for a member that is called Minutes.
    private static bool IsOtherUnit(string after, List<string> member) =>
        UnitsOfTime.FirstOrDefault(unit => unit.Contains(after)) is { } given
        && UnitsOfTime.Any(unit => unit != given && member.Any(word => word.Length > 1 && unit.Contains(word)))
        && !member.Any(word => given.Contains(word));
}

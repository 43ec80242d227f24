using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Numbers;

/// <summary>What to write instead of something that was meant as a number.</summary>
internal static class NumberAdvice
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static Problem ForInteger(string text, ScalarKind kind, string member) =>
        Wrong(text, kind, "write one number in digits",
            Common(text) ?? Whole(text) ?? NumberWithUnit.Advice(text, member));

    public static Problem ForReal(string text, ScalarKind kind, string member) =>
        Wrong(text, kind, "write one number in digits, with '.' before a fraction", Common(text)
            ?? (Matches(text, @"^[+-]?[0-9]+,[0-9]+$") ? $"write {text.Replace(',', '.')}" : null)
            ?? (Matches(text, @"^[+-]?[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$")
                ? $"write {text.Replace(".", "").Replace(',', '.')}"
                : null)
            ?? (Matches(text, "^[^,]*[0-9],[0-9]{1,2}([^0-9,][^,]*)?$")
                ? NumberWithUnit.Advice(text.Replace(',', '.'), member)
                : null)
            ?? NumberWithUnit.Advice(text, member));

    public static Problem OutOfRange(string text, ScalarKind kind)
    {
        var (least, most) = NumberLimits.Of(kind)!.Value;
        var size = text[0] == '-' ? "small" : "large";
        return new Problem(BindingRules.OutOfRange, Expected.Noun(kind), least, most, Shown.Value(text), size);
    }

    private static Problem Wrong(string text, ScalarKind kind, string inGeneral, string? advice) =>
        ScalarProblem.Wrong(kind, text, advice ?? inGeneral) with { IsGeneral = advice is null };

    private static string? Common(string text)
    {
        if (text.Length > 40)
            return null;

        // Some YAML reads a leading zero as octal and some does not.
        if (Matches(text, "^[+-]?0[0-9]+$"))
            return LeadingZero(text);
        if (Matches(text, "^[+-]?[0-9]+(_[0-9]+)+$"))
            return $"write {text.Replace("_", "")}";
        if (Matches(text, "^[+-]?[0-9]{1,3}([, '][0-9]{3})+$") && !Matches(text, "^[+-]?[0-9]{1,3},[0-9]{3}$"))
            return $"write {Regex.Replace(text, "[, ']", "", RegexOptions.None, Limit)}";
        if (Matches(text, "^0b[01]{1,62}$"))
            return $"write {Convert.ToInt64(text.Substring(2), 2).ToString(CultureInfo.InvariantCulture)}";
        if (Array.IndexOf(Words, text.ToLowerInvariant()) is >= 0 and var word)
            return $"write {Text(word)}";
        return Digits(text) is { } digits && digits != text ? $"write {digits}" : null;
    }

    private static string LeadingZero(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var digits = text.TrimStart('+', '-').TrimStart('0');
        if (digits.Length == 0)
            return "write 0";
        if (sign.Length > 0 || digits.Length > 20 || digits.Any(static c => c > '7'))
            return $"write {sign}{digits}";
        return $"write {digits}, or 0o{digits} if it is octal";
    }

    // 1.0 and 1e3 are whole numbers, and 1,000 is one thousand where no fraction can be.
    private static string? Whole(string text)
    {
        if (Matches(text, "^[+-]?[0-9]{1,3},[0-9]{3}$"))
            return $"write {text.Replace(",", "")}";
        // 1.200 people are twelve hundred, for most who write it so.
        if (Matches(text, @"^[+-]?[1-9][0-9]{0,2}(\.[0-9]{3})+$"))
            return $"write {text.Replace(".", "")}, without a point between the digits";
        if (!Matches(text, @"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,2})?$")
            || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;

        return decimal.Truncate(number) == number
            ? $"write {Text(number)}"
            : $"write it without a fraction, such as {Text(decimal.Round(number))}";
    }

    // Full-width, Arabic and other digits, as an input method leaves them.
    private static string? Digits(string text) =>
        text.Length > 0 && text.All(char.IsDigit)
            ? string.Concat(text.Select(static c => Text(CharUnicodeInfo.GetDecimalDigitValue(c))))
            : null;

    private static string Text(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Limit);
}

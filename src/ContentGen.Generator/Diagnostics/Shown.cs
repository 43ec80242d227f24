using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Writes text of a post inside a message: on one line, short, and with nothing invisible.</summary>
internal static class Shown
{
    // A message can contain this twice and still be readable in a terminal.
    private const int MaxLength = 60;

    /// <summary>Cut to what fits in a message, without quotes around it: those are part of the rule's text.</summary>
    public static string Value(string text)
    {
        if (text.Length <= MaxLength && text.All(IsPlain))
            return text;

        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (shown.Length >= MaxLength)
                return shown.Append('…').ToString();

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                shown.Append(text[i]).Append(text[++i]);
            else
                Append(shown, text[i]);
        }

        return shown.ToString();
    }

    /// <summary>A list of names in quotes: <c>'a', 'b' and 3 more</c>; never with a single one hidden.</summary>
    public static string List(IReadOnlyList<string> names, int max = 8)
    {
        if (names.Count == max + 1)
            max++;
        var shown = string.Join(", ", names.Take(max).Select(static name => $"'{Value(name)}'"));
        return names.Count <= max
            ? shown
            : $"{shown} and {(names.Count - max).ToString(CultureInfo.InvariantCulture)} more";
    }

    /// <summary>Numbers of lines in rising order: <c>line 7</c>, <c>lines 7 and 9</c>, <c>lines 7 to 9</c>.</summary>
    public static string Lines(IReadOnlyList<int> numbers, int max = 8)
    {
        var texts = numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        var last = texts[texts.Count - 1];
        if (texts.Count == 1)
            return $"line {last}";
        if (texts.Count > 2 && numbers[texts.Count - 1] - numbers[0] == texts.Count - 1)
            return $"lines {texts[0]} to {last}";
        return texts.Count <= max
            ? $"lines {string.Join(", ", texts.Take(texts.Count - 1))} and {last}"
            : $"{texts.Count.ToString(CultureInfo.InvariantCulture)} other lines up to line {last}";
    }

    /// <summary>Whether a text can be pasted from a message: it is one line, and nothing of it is invisible.</summary>
    public static bool IsPasteable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (!IsPlain(text[i]))
                return false;
        }

        return true;
    }

    private static void Append(StringBuilder shown, char c)
    {
        if (c == '\n')
            shown.Append('⏎');
        else if (c == '\t')
            shown.Append('→');
        else if (IsPlain(c))
            shown.Append(c);
        else
            shown.Append("<U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
    }

    // Format characters are not: bidirectional controls would reverse the rest of the message. Neither is a no-break
    // space: a key that contains one looks right and is not.
    private static bool IsPlain(char c) => c == ' ' || CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

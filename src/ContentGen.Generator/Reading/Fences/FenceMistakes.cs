using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Fences;

/// <summary>Tells why a file has no front matter that can be read, though somebody may have meant it to.</summary>
internal static class FenceMistakes
{
    // What stands above a block of keys by mistake is a line or two: a pasted heading, a remark of a tool.
    private const int MaxLinesAbove = 20;

    /// <summary>Reports what stands in place of an opening fence.</summary>
    /// <returns>Whether front matter was meant.</returns>
    public static bool ReportInPlaceOfFence(string text, Line first, ReadingFindings findings)
    {
        var start = first.TextOf(text).TrimEnd();
        var mistake =
            start == "+++" ? ReadingRules.Toml
            : IsJson(text, first) ? ReadingRules.Json
            : start.StartsWith("<<<<<<<", StringComparison.Ordinal) ? ReadingRules.MergeConflict
            : start.StartsWith("---\\n", StringComparison.Ordinal) ? ReadingRules.LineBreaksAsText
            : start.StartsWith("```", StringComparison.Ordinal) && IsBlock(text, first.Next(text)) ? ReadingRules.InCodeFence
            : IsInPlaceOfFence(text, first, start) ? ReadingRules.WrongOpeningFence
            : null;
        if (mistake is not null)
        {
            findings.Add(mistake, TextSpan.FromBounds(first.FirstCharacter(text), first.Start + start.Length), Shown.Value(start));
            return true;
        }

        var isInCode = false;
        Line? line = first;
        for (var i = 0; i < MaxLinesAbove && line is { } current; i++, line = current.Next(text))
        {
            if (!isInCode && i > 0 && IsBlock(text, current))
            {
                findings.Add(
                    ReadingRules.TextBefore, TextSpan.FromBounds(first.Start, first.Start + start.Length), LineNumber(findings, current));
                return true;
            }

            isInCode ^= current.TextOf(text).TrimStart().StartsWith("```", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>A remark on the line that was probably meant to be the closing fence; empty if there is none.</summary>
    public static string ClosingMeant(string text, TextSpan head, ReadingFindings findings)
    {
        for (Line? line = Line.At(text, head.Start); line is { } current; line = current.Next(text))
        {
            var content = current.TextOf(text).TrimEnd();
            if (current.Length > 0 && IsLikeFence(content))
                return $" (line {LineNumber(findings, current)} is '{Shown.Value(content)}', which does not close it)";
        }

        return "";
    }

    /// <summary>Reports a second block of keys directly below the first, which a reader of the site would see as text.</summary>
    public static void ReportStackedBlock(string text, int bodyStart, ReadingFindings findings)
    {
        Line? line = bodyStart < text.Length ? Line.At(text, bodyStart) : null;
        while (line is { } blank && blank.IsBlank(text))
            line = blank.Next(text);
        if (line is not { } first)
            return;

        // One line with a colon above a line of dashes is a heading.
        var isBlock = FencePair.IsOpening(text, first)
            ? IsKeys(text, first.Next(text))
            : IsKeys(text, first) && IsKeys(text, first.Next(text));
        if (isBlock)
            findings.Add(ReadingRules.StackedBlock, TextSpan.FromBounds(first.Start, first.Start + first.TextOf(text).TrimEnd().Length));
    }

    // Whatever stands above keys that are closed was written over the fence, or beside it: "Acme Inc.---", "--- title: A".
    // One key above a line of dashes is a heading, and above it may stand any text.
    private static bool IsInPlaceOfFence(string text, Line first, string start) =>
        (IsLikeFence(start) && IsKeys(text, first.Next(text)))
        || (start.EndsWith("---", StringComparison.Ordinal) && IsKeys(text, first.Next(text)))
        || IsNamedFence(text, first, start)
        || (start.StartsWith("--- ", StringComparison.Ordinal) && start.Contains(": "))
        || AreKeys(text, first)
        || AreKeys(text, first.Next(text));

    private static bool AreKeys(string text, Line? line) =>
        IsKeys(text, line, isWithoutGaps: true) && IsKeys(text, line!.Value.Next(text), isWithoutGaps: true);

    // "---js" has no keys that could be told from text, but it is closed.
    private static bool IsNamedFence(string text, Line first, string start)
    {
        if (start.Length is < 5 or > 10 || !start.StartsWith("---", StringComparison.Ordinal) || !start.Skip(3).All(char.IsLetter))
            return false;
        for (var line = first.Next(text); line is { } current; line = current.Next(text))
        {
            if (FencePair.IsClosing(text, current))
                return true;
        }

        return false;
    }

    private static bool IsBlock(string text, Line? line) =>
        line is { } fence && FencePair.IsOpening(text, fence) && IsKeys(text, fence.Next(text));

    /// <summary>Whether lines of keys begin here and a closing fence follows them.</summary>
    private static bool IsKeys(string text, Line? line, bool isWithoutGaps = false)
    {
        if (line is not { } first || !HasKey(text, first))
            return false;
        for (line = first.Next(text); line is { } current; line = current.Next(text))
        {
            if (FencePair.IsClosing(text, current) || IsLikeFence(current.TextOf(text).TrimEnd()))
                return true;
            var isInside = current.IsBlank(text) ? !isWithoutGaps : text[current.Start] is ' ' or '\t' or '#' or '-' or ']' or '}';
            if (!isInside && !HasKey(text, current))
                return false;
        }

        return false;
    }

    private static bool HasKey(string text, Line line)
    {
        var i = line.FirstCharacter(text);
        var start = i;
        while (i < line.End && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
            i++;
        return i > start && i < line.End && text[i] == ':' && (i + 1 == line.End || text[i + 1] is ' ' or '\t');
    }

    // "--", "----", " ---", "---yaml", "--- yaml", and dashes that a word processor made of hyphens.
    private static bool IsLikeFence(string line)
    {
        var trimmed = line.TrimStart(' ', '\t', '\uFEFF', '\0', '\u00A0');
        var dashes = 0;
        while (dashes < trimmed.Length && trimmed[dashes] is '-' or '–' or '—' or '―' or '−')
            dashes++;
        var isHyphens = trimmed.StartsWith("---", StringComparison.Ordinal);
        var name = trimmed.Substring(dashes).Trim();
        return (dashes >= 2 || (dashes == 1 && trimmed[0] is '—')) && (name.Length == 0 || (isHyphens && dashes == 3 && name.All(char.IsLetter)));
    }

    private static bool IsJson(string text, Line first)
    {
        if (text[first.Start] != '{')
            return false;
        var i = first.Start + 1;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r' or '\n')
            i++;
        return i < text.Length && text[i] == '"';
    }

    private static string LineNumber(ReadingFindings findings, Line line) =>
        findings.LineOf(line.Start).ToString(CultureInfo.InvariantCulture);
}

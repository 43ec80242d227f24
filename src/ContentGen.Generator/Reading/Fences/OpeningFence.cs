using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Fences;

/// <summary>Finds what a file has in place of an opening fence, if somebody meant it to have front matter.</summary>
internal static class OpeningFence
{
    private const string CodeFence = "```";

    // What is above a block of keys by mistake is a line or two: a pasted heading, a remark of a tool.
    private const int MaxLinesAbove = 20;

    /// <returns>Whether front matter was meant.</returns>
    public static bool ReportMistake(string text, Line first, ReadingFindings findings)
    {
        var content = first.TextOf(text).TrimEnd();
        var span = TextSpan.FromBounds(first.FirstCharacter(text), first.Start + content.Length);
        return ReportOtherFormat(text, first, content, span, findings)
            || ReportWrongFence(text, first, content, span, findings)
            || ReportMissingFence(text, first, span, findings)
            || ReportTextBefore(text, first, findings);
    }

    private static bool ReportOtherFormat(string text, Line first, string content, TextSpan span, ReadingFindings findings)
    {
        if (content == "+++")
            findings.Add(ReadingRules.Toml, span);
        else if (IsJson(text, first))
            findings.Add(ReadingRules.Json, span);
        else if (ConflictMarkers.IsBeginning(content))
        {
            var conflict = ConflictMarkers.ExtentOf(text, first);
            findings.Add(ReadingRules.MergeConflict, conflict, ConflictMarkers.Facts(text, conflict, text.Length));
        }
        else if (content.StartsWith("---\\n", StringComparison.Ordinal))
            findings.Add(ReadingRules.LineBreaksAsText, span);
        else if (content.StartsWith(CodeFence, StringComparison.Ordinal) && KeyLines.AreBelowFence(text, first.Next(text)))
            findings.Add(ReadingRules.InCodeFence, span, Shown.Value(content));
        else
            return false;
        return true;
    }

    // "Acme Inc.---" was written over the fence, and "--- title: A" next to it.
    private static bool ReportWrongFence(string text, Line first, string content, TextSpan span, ReadingFindings findings)
    {
        var hasKeysBelow = KeyLines.BeginAt(text, first.Next(text));
        var advice =
            (hasKeysBelow && FenceLine.IsLike(content)) || FenceLine.IsNamed(text, first, content) ? ReadingRules.ReplaceWithFence
            : hasKeysBelow && FenceLine.EndsWithHyphens(content) && !KeyLines.HasKey(text, first) ? ReadingRules.WriteFenceAlone
            : content.StartsWith("--- ", StringComparison.Ordinal) && content.Contains(": ") ? ReadingRules.WriteKeysBelowFence
            : null;
        if (advice is not null)
            findings.Add(ReadingRules.WrongOpeningFence, span, Shown.Value(content), advice);
        return advice is not null;
    }

    // One key above a line of dashes is a heading, and above it there may be any text.
    private static bool ReportMissingFence(string text, Line first, TextSpan span, ReadingFindings findings)
    {
        if (KeyLines.AreFrom(text, first))
            findings.Add(ReadingRules.MissingOpeningFence, span, ReadingRules.BeginHere, ReadingRules.InsertFence);
        else if (first.Next(text) is { } second && KeyLines.AreFrom(text, second))
        {
            findings.Add(
                ReadingRules.MissingOpeningFence,
                span,
                ReadingRules.Text(ReadingRules.BeginOnLine, findings.LineOf(second.Start)),
                ReadingRules.InsertFenceAndMove);
        }
        else
            return false;
        return true;
    }

    private static bool ReportTextBefore(string text, Line first, ReadingFindings findings)
    {
        var isInCode = false;
        Line? line = first;
        for (var i = 0; i < MaxLinesAbove && line is { } current; i++, line = current.Next(text))
        {
            if (!isInCode && i > 0 && KeyLines.AreBelowFence(text, current))
            {
                var above = TextSpan.FromBounds(first.Start, first.Start + first.TextOf(text).TrimEnd().Length);
                findings.Add(ReadingRules.TextBefore, above, findings.LineOf(current.Start).Shown());
                return true;
            }

            isInCode ^= current.TextOf(text).TrimStart().StartsWith(CodeFence, StringComparison.Ordinal);
        }

        return false;
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
}

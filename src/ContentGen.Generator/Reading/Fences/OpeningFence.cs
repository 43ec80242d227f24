using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Fences;

/// <summary>Finds what a file has in place of an opening fence, if somebody meant it to have front matter.</summary>
internal sealed class OpeningFence(string text, Line first, ReadingFindings findings)
{
    private const string CodeFence = "```";

    // What is above a block of keys by mistake is a line or two: a pasted heading, a remark of a tool.
    private const int MaxLinesAbove = 20;

    private readonly string _content = first.TextOf(text).TrimEnd();

    private TextSpan Span => TextSpan.FromBounds(first.FirstCharacter(text), first.Start + _content.Length);

    /// <param name="first">The first line that is not empty.</param>
    /// <returns>Whether front matter was meant.</returns>
    public static bool ReportMistake(string text, Line first, ReadingFindings findings)
    {
        var fence = new OpeningFence(text, first, findings);
        return fence.ReportOtherFormat()
            || fence.ReportWrongFence()
            || fence.ReportMissingFence()
            || fence.ReportTextBefore();
    }

    private bool ReportOtherFormat()
    {
        if (_content == "+++")
            findings.Add(ReadingRules.Toml, Span);
        else if (IsJson())
            findings.Add(ReadingRules.Json, Span);
        else if (ConflictMarkers.IsBeginning(_content))
        {
            var conflict = ConflictMarkers.ExtentOf(text, first);
            findings.Add(ReadingRules.MergeConflict, conflict, ConflictMarkers.Facts(text, conflict, text.Length));
        }
        else if (Begins("---\\n"))
            findings.Add(ReadingRules.LineBreaksAsText, Span);
        else if (Begins(CodeFence) && KeyLines.AreBelowFence(text, first.Next(text)))
            findings.Add(ReadingRules.InCodeFence, Span, Shown.Value(_content));
        else
            return false;
        return true;
    }

    // "Acme Inc.---" was written over the fence, and "--- title: A" next to it.
    private bool ReportWrongFence()
    {
        var hasKeysBelow = KeyLines.BeginAt(text, first.Next(text));
        string? advice = null;
        if ((hasKeysBelow && FenceLine.IsLike(_content)) || FenceLine.IsNamed(text, first, _content))
            advice = ReadingRules.ReplaceWithFence;
        else if (hasKeysBelow && FenceLine.EndsWithHyphens(_content) && !KeyLines.HasKey(text, first))
            advice = ReadingRules.WriteFenceAlone;
        else if (Begins("--- ") && _content.Contains(": "))
            advice = ReadingRules.WriteKeysBelowFence;

        if (advice is not null)
            findings.Add(ReadingRules.WrongOpeningFence, Span, Shown.Value(_content), advice);
        return advice is not null;
    }

    // One key above a line of dashes is a heading, and above it there may be any text.
    private bool ReportMissingFence()
    {
        var isKeyForCertain = FenceLine.EndsWithHyphens(_content) && KeyLines.BeginAt(text, first);
        if (isKeyForCertain || KeyLines.AreFrom(text, first))
            findings.Add(ReadingRules.MissingOpeningFence, Span, ReadingRules.BeginHere, ReadingRules.InsertFence);
        else if (first.Next(text) is { } second && KeyLines.AreFrom(text, second))
        {
            findings.Add(
                ReadingRules.MissingOpeningFence,
                Span,
                ReadingRules.Text(ReadingRules.BeginOnLine, findings.LineOf(second.Start)),
                ReadingRules.InsertFenceAndMove);
        }
        else
            return false;
        return true;
    }

    private bool ReportTextBefore()
    {
        var isInCode = false;
        Line? line = first;
        for (var i = 0; i < MaxLinesAbove && line is { } current; i++, line = current.Next(text))
        {
            if (!isInCode && i > 0 && KeyLines.AreBelowFence(text, current))
            {
                var above = new TextSpan(first.Start, _content.Length);
                findings.Add(ReadingRules.TextBefore, above, findings.LineOf(current.Start).Shown());
                return true;
            }

            isInCode ^= current.TextOf(text).TrimStart().StartsWith(CodeFence, StringComparison.Ordinal);
        }

        return false;
    }

    private bool IsJson()
    {
        if (text[first.Start] != '{')
            return false;
        var i = first.Start + 1;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r' or '\n')
            i++;
        return i < text.Length && text[i] == '"';
    }

    private bool Begins(string sign) => _content.StartsWith(sign, StringComparison.Ordinal);
}

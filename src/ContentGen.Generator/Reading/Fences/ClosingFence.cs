using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Fences;

/// <summary>Reports that front matter is never closed, at the line that was probably meant to close it.</summary>
internal static class ClosingFence
{
    public static void ReportMissing(string text, FencePair fences, ReadingFindings findings)
    {
        if (Meant(text, fences.Head) is not { } line)
        {
            findings.Add(ReadingRules.NeverClosed, fences.Opening, LastKey(text, fences.Head, findings), "");
            return;
        }

        var content = line.TextOf(text).TrimEnd();
        if (line.FirstCharacter(text) == line.Start)
        {
            findings.Add(
                ReadingRules.WrongClosingFence,
                new TextSpan(line.Start, content.Length),
                Shown.Value(content),
                findings.LineOf(fences.Opening.Start).ToText());
            return;
        }

        // What is indented may as well be a part of the value above.
        findings.AddWithOther(
            ReadingRules.NeverClosed,
            fences.Opening,
            line.Span,
            ReadingRules.LastKey,
            ReadingRules.Text(ReadingRules.LineDoesNotClose, findings.LineOf(line.Start), Shown.Value(content)));
    }

    // "line 5", where the keys end there for certain.
    private static string LastKey(string text, TextSpan head, ReadingFindings findings)
    {
        Line? last = null;
        for (Line? next = Line.At(text, head.Start); next is { } line; next = line.Next(text))
        {
            if (line.IsBlank(text) || text[line.Start] == '#')
                continue;
            if (!KeyLines.IsAmongKeys(text, line))
                break;
            last = line;
        }

        return last is { } found ? $"line {findings.LineOf(found.Start).ToText()}" : ReadingRules.LastKey;
    }

    // Below the first line of text a line of dashes is a heading or a rule.
    private static Line? Meant(string text, TextSpan head)
    {
        for (Line? next = Line.At(text, head.Start); next is { } line; next = line.Next(text))
        {
            if (FenceLine.IsLike(line.TextOf(text).TrimEnd()))
                return line;
            if (!KeyLines.IsAmongKeys(text, line))
                return null;
        }

        return null;
    }
}

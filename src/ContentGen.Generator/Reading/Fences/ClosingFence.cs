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
            findings.Add(ReadingRules.NeverClosed, fences.Opening, "");
            return;
        }

        var content = line.TextOf(text).TrimEnd();
        if (line.FirstCharacter(text) == line.Start)
        {
            findings.Add(
                ReadingRules.WrongClosingFence,
                new TextSpan(line.Start, content.Length),
                Shown.Value(content),
                findings.LineOf(fences.Opening.Start).Shown());
            return;
        }

        // What is indented may as well be a part of the value above.
        findings.AddWithOther(
            ReadingRules.NeverClosed,
            fences.Opening,
            line.Span,
            ReadingRules.Text(ReadingRules.LineDoesNotClose, findings.LineOf(line.Start), Shown.Value(content)));
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

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>title: Top #1 in sales</c>, whose title is "Top".</summary>
/// <remarks>A comment that is meant as one has a space after its sign; text that is lost mostly has none.</remarks>
internal static class LostComment
{
    /// <summary>Reports a text that is cut short, and marks one of which nothing is left: whether there may be no value
    /// is not known here.</summary>
    public static ScalarNode Check(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        if (node.Text.Length > 0 && !HasLetter(node.Text))
            return node;

        var sign = node.Span.End;
        while (head[sign] is ' ' or '\t')
            sign++;
        if (head[sign] != '#' || sign == node.Span.End || !char.IsLetterOrDigit(head[sign + 1]))
            return node;

        var lost = head.TrimmedEnd(sign, Line.At(head.File, sign).End);
        var advice = ReadingRules.Write(findings.IsFull ? null : Repaired(head, node, lost));
        var text = new LostText(lost, Shown.Value(head.TextOf(lost)), advice);
        if (node.Text.Length == 0)
            return node with { Lost = text };

        findings.Add(ReadingRules.CommentTakesText, text.Span, text.Shown, text.Advice);
        return node with { Cut = text };
    }

    private static string? Repaired(HeadText head, ScalarNode node, TextSpan lost)
    {
        var place = ValuePlace.Of(head, node.Span.Start);
        return place.Indent >= 0 && place.Line.Span.Contains(lost)
            ? Repair.Quoted(place, head.TextOf(TextSpan.FromBounds(place.Start, lost.End)))
            : null;
    }

    // What follows a number, a date or a word such as "true" is a comment, whatever it looks like.
    private static bool HasLetter(string text) =>
        text is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "~")
        && text.Any(char.IsLetter);
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>title: #1 in sales</c>, which has no title.</summary>
/// <remarks>A comment that is meant as one has a space after its sign; text that is lost mostly has none.</remarks>
internal static class LostComment
{
    public static void Report(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        if (node.Text.Length > 0 && !HasLetter(node.Text))
            return;

        var sign = node.Span.End;
        while (head[sign] is ' ' or '\t')
            sign++;
        if (head[sign] != '#' || sign == node.Span.End || !char.IsLetterOrDigit(head[sign + 1]))
            return;

        var lost = TextSpan.FromBounds(sign, Line.At(head.File, sign).End);
        findings.Add(ReadingRules.CommentTakesText, lost, Shown.Value(head.File.Substring(lost.Start, lost.Length).TrimEnd()));
    }

    // What follows a number, a date or a word such as "true" is a comment, whatever it looks like.
    private static bool HasLetter(string text) =>
        text is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "~")
        && text.Any(char.IsLetter);
}

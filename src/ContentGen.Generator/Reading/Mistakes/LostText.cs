using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Finds text that YAML reads without a word, and not as it was meant.</summary>
internal static class LostText
{
    /// <returns>The value, or that there is none to go on with.</returns>
    public static FrontMatterNode Check(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        if (node.IsQuoted)
            return node;
        CheckComment(head, node, findings);
        if (LostItems.Report(head, node.Span, findings))
            return new UnreadableNode(node.Span);

        if (IsClosedOnly(node.Text))
        {
            findings.Add(ReadingRules.MissingOpeningQuote, new TextSpan(node.Span.End - 1, 1), "\"" + Shown.Value(node.Text));
            return new UnreadableNode(node.Span);
        }

        // "tags: a, b]" would be one tag.
        if (!node.Text.EndsWith("]", StringComparison.Ordinal) || node.Text.IndexOf('[') >= 0)
            return node;
        findings.Add(ReadingRules.MissingOpeningBracket, node.Span, "]", "[" + Shown.Value(node.Text));
        return new UnreadableNode(node.Span);
    }

    /// <summary><c>title: #1 in sales</c> has no title.</summary>
    /// <remarks>A comment that is meant as one has a space after its sign; text that is lost mostly has none.</remarks>
    private static void CheckComment(HeadText head, ScalarNode node, ReadingFindings findings)
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

    // 27" are inches.
    private static bool IsClosedOnly(string text) =>
        text.Length > 1 && text.IndexOf('"') == text.Length - 1 && !char.IsDigit(text[text.Length - 2]);

    // What stands after a number, a date or a word such as "true" is a comment, whatever it looks like.
    private static bool HasLetter(string text) =>
        text is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "~")
        && text.Any(char.IsLetter);
}

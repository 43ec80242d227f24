using System.Text;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary><c>[a, #b, c]</c>, whose closing bracket is in a comment.</summary>
internal static class CommentInBrackets
{
    private static readonly char[] Ends = [',', ']', '}'];

    public static Mistake? Find(BracketScan scan)
    {
        var (head, line) = (scan.Head, scan.Line);
        if (scan.Comment is not { } sign || UnclosedBracket.AtLineEnd(scan) is null)
            return null;

        var lost = head.TrimmedEnd(sign, line.End);
        var open = head[scan.Open];
        return head.TextOf(lost).IndexOf(open == '[' ? ']' : '}') < 0
            ? null
            : scan.Hiding(
                ReadingRules.CommentTakesBracket,
                lost,
                Shown.Value(head.TextOf(lost)),
                open.ToString(),
                ReadingRules.Write(Repaired(scan, lost), ReadingRules.QuoteItem));
    }

    // Each item with the sign in quotes.
    private static string? Repaired(BracketScan scan, TextSpan lost)
    {
        if (scan.Line != scan.Place.Line)
            return null;

        var text = scan.Head.TextOf(TextSpan.FromBounds(scan.Place.Start, lost.End));
        var sign = lost.Start - scan.Place.Start;
        var repaired = new StringBuilder();
        var done = 0;
        while (sign >= 0)
        {
            var start = ItemStart(text, sign);
            var end = text.IndexOfAny(Ends, sign);
            if (start < done || end < 0)
                return null;
            repaired.Append(text, done, start - done).Append(Quotes.Enclose(text.Substring(start, end - start).Trim()));
            done = end;
            sign = text.IndexOf(" #", end, StringComparison.Ordinal) is >= 0 and var next ? next + 1 : -1;
        }

        return Repair.Written(scan.Place, repaired.Append(text, done, text.Length - done).ToString());
    }

    private static int ItemStart(string text, int sign)
    {
        var start = sign;
        while (start > 1 && text[start - 1] is not (',' or '[' or '{') && text.Substring(start - 2, 2) != ": ")
            start--;
        while (start < sign && text[start] == ' ')
            start++;
        return start;
    }
}

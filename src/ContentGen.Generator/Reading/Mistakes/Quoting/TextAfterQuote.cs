using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary><c>"Hello" and more</c>.</summary>
internal static class TextAfterQuote
{
    public static Mistake? Find(QuotedText text)
    {
        if (!text.IsWhole || !text.IsFollowed)
            return null;

        var trailing = text.Head.TrimmedEnd(text.Rest, text.LastLine.End);
        return text.At(
            ReadingRules.TextAfterQuote,
            trailing,
            Shown.Value(text.Head.TextOf(trailing)),
            ReadingRules.Quote(text.Quote),
            ReadingRules.Write(Repaired(text, trailing.Length)));
    }

    // 'a', 'b' is a list that lacks its brackets, and a comma at the end is one too many.
    private static string? Repaired(QuotedText text, int trailing)
    {
        var (head, place) = (text.Head, text.Place);
        var all = head.TextOf(place.RestOfLine(head));
        if (text.LastLine != text.FirstLine)
            return null;
        return head[text.Rest] is not (',' or ';') ? Repair.Quoted(place, all)
            : trailing == 1 ? Repair.Written(place, head.TextOf(TextSpan.FromBounds(text.Opening, text.End)))
            : Repair.Written(place, $"[{all}]");
    }
}

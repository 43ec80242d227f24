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
            text.Quote.ToString(),
            Repaired(text, trailing.Length));
    }

    // 'a', 'b' is a list that lacks its brackets, and a comma at the end is one too many.
    private static string Repaired(QuotedText text, int trailing)
    {
        var (head, place) = (text.Head, text.Place);
        var all = head.TextOf(place.RestOfLine(head));
        return text.LastLine != text.FirstLine || head[text.Rest] is not (',' or ';') ? place.With(Quotes.Around(all))
            : trailing == 1 ? place.With(Shown.Value(head.TextOf(TextSpan.FromBounds(text.Opening, text.End))))
            : place.With("[" + Shown.Value(all) + "]");
    }
}

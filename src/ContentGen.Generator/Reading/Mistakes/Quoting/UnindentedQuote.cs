using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary>Text in quotes that continues on lines without indentation, as editors break it.</summary>
internal static class UnindentedQuote
{
    public static Mistake? Find(QuotedText text)
    {
        if (!text.IsWhole || text.IsClosed || RestBelow(text) is not { } rest)
            return null;

        return new Mistake(
            ReadingRules.TextNotIndented,
            Line.At(text.Head.File, rest.Start).Span,
            [ReadingRules.After(text.Quote), ""],
            hidden => Hide(hidden, text, rest));
    }

    // The lines below, if they have no keys and end the text.
    private static TextSpan? RestBelow(QuotedText text)
    {
        var head = text.Head;
        foreach (var below in head.LinesBelow(text.FirstLine))
        {
            if (LineShape.Of(head, below) is not { IsBlank: false, IsItem: false, Key: null })
                return null;
            if (Quotes.ClosingOnLine(head, below.Start - 1, below.End, text.Quote) is var closing and >= 0)
            {
                return head.SkipSpace(closing + 1, below.End) == below.End
                    ? TextSpan.FromBounds(text.FirstLine.NextStart, below.End)
                    : null;
            }
        }

        return null;
    }

    private static void Hide(HeadText head, QuotedText text, TextSpan rest)
    {
        text.Hide(head);
        head.Mask.HideLines(rest);
    }
}

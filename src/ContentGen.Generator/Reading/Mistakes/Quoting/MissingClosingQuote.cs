using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary>Text in quotes that does not end before the next key.</summary>
internal static class MissingClosingQuote
{
    public static Mistake? Find(QuotedText text) => text.IsClosed
        ? null
        : text.At(
            ReadingRules.MissingClosingQuote,
            text.IsWhole ? text.Place.RestOfLine(text.Head) : TextSpan.FromBounds(text.Opening, text.FirstLine.End),
            ReadingRules.Quote(text.Quote),
            ReadingRules.OtherQuotes(text.Quote));
}

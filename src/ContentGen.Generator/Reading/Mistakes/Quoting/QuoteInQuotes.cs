using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary><c>"Say "hello" now"</c>.</summary>
internal static class QuoteInQuotes
{
    public static Mistake? Find(QuotedText text) =>
        text.IsFollowed && (!text.IsWhole || (text.Rest == text.End && text.Head[text.End] is not (',' or ';')))
            ? text.At(
                ReadingRules.QuoteInsideQuotes,
                new TextSpan(text.Closing, 1),
                ReadingRules.Quote(text.Quote),
                ReadingRules.Write(text.Rewritten(), ReadingRules.OtherQuotesAround(text.Quote)))
            : null;
}

using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary><c>"\ud83d"</c>: an emoji is written as two such halves, and only both are a character.</summary>
internal static class HalfCharacter
{
    private const int LastCharacter = 0x10FFFF;

    public static Mistake? Find(QuotedText text)
    {
        Escape? high = null;
        foreach (var escape in text.Escapes())
        {
            var isPair = high is not null && IsLow(escape) && escape.Span.Start == high.Span.End;
            if (high is not null && !isPair)
                return Of(text, high, ReadingRules.IsHalfCharacter);
            if (high is null && IsLow(escape))
                return Of(text, escape, ReadingRules.IsHalfCharacter);
            if (escape.Code > LastCharacter)
                return Of(text, escape, ReadingRules.IsNoCharacter);
            high = escape.Code is >= 0xD800 and <= 0xDBFF ? escape : null;
        }

        return high is null ? null : Of(text, high, ReadingRules.IsHalfCharacter);
    }

    private static bool IsLow(Escape escape) => escape.Code is >= 0xDC00 and <= 0xDFFF;

    private static Mistake Of(QuotedText text, Escape escape, string what) =>
        text.At(ReadingRules.HalfCharacter, escape.Span, text.Head.TextOf(escape.Span), what);
}

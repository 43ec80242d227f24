using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary><c>"\ud83d"</c>: JSON writes an emoji as two such halves, and YAML allows neither one nor both.</summary>
internal static class HalfCharacter
{
    private const int LastCharacter = 0x10FFFF;

    public static Mistake? Find(QuotedText text)
    {
        Escape? half = null;
        foreach (var escape in text.Escapes())
        {
            if (half is not null)
                return Of(text, half, escape);
            if (escape.Code is >= 0xD800 and <= 0xDFFF)
                half = escape;
            else if (escape.Code > LastCharacter)
                return Of(text, escape.Span, ReadingRules.IsNoCharacter, ReadingRules.TypeCharacter);
        }

        return half is null ? null : Of(text, half, next: null);
    }

    private static Mistake Of(QuotedText text, Escape half, Escape? next)
    {
        if (half.Code is not (<= 0xDBFF and var high)
            || next is not { Code: >= 0xDC00 and <= 0xDFFF and var low } || next.Span.Start != half.Span.End)
        {
            return Of(text, half.Span, ReadingRules.IsHalfCharacter, ReadingRules.TypeCharacter);
        }

        return Of(
            text,
            TextSpan.FromBounds(half.Span.Start, next.Span.End),
            ReadingRules.IsPairOfHalves,
            ReadingRules.Text(ReadingRules.TypeThisCharacter, new string([(char)high, (char)low])));
    }

    private static Mistake Of(QuotedText text, TextSpan span, string what, string advice) =>
        text.At(ReadingRules.HalfCharacter, span, text.Head.TextOf(span), what, advice);
}

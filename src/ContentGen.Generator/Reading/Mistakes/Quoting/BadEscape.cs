using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary>An escape that does not exist, such as <c>\U</c> in <c>"C:\Users"</c>.</summary>
internal static class BadEscape
{
    private const string Escapes = "0abtnvfre \"/\\N_LPxuU\t\n\r";

    public static Mistake? Find(QuotedText text) =>
        text.Quote == '"' && In(text) is { } escape
            ? text.At(ReadingRules.BadEscape, escape, Shown.Value(text.Head.TextOf(escape)))
            : null;

    private static TextSpan? In(QuotedText text)
    {
        var head = text.Head;
        var end = text.IsClosed ? text.Closing : text.FirstLine.End;
        for (var i = text.Opening + 1; i < end; i++)
        {
            if (head[i] != '\\')
                continue;
            var digits = head[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (Escapes.IndexOf(head[i + 1]) < 0)
                return new TextSpan(i, 2);
            for (var digit = 0; digit < digits; digit++)
            {
                if (!IsHex(head[i + 2 + digit]))
                    return new TextSpan(i, 2);
            }

            i++;
        }

        return null;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}

using System.Text;

namespace ContentGen.Generator.Emission;

/// <summary>The one writer of string literals: whatever the text is, it stays inside the quotes.</summary>
internal static class CSharpLiteral
{
    private const string Hex = "0123456789ABCDEF";

    private static readonly bool[] EscapedBelowA0 = [.. Enumerable.Range(0, 0xA0)
        .Select(static character => character is < ' ' or '"' or '\\' or >= 0x7F)];

    public static string Of(string text) => Append(new StringBuilder(text.Length + 2), text).ToString();

    public static StringBuilder Append(StringBuilder code, string text)
    {
        code.Append('"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!NeedsEscape(text[i]))
                continue;

            code.Append(text, start, i - start);
            AppendEscaped(code, text[i]);
            start = i + 1;
        }

        return code.Append(text, start, text.Length - start).Append('"');
    }

    // Surrogates are escaped one by one, so that half a pair comes back as what it was; U+0085, U+2028 and U+2029 end
    // a line for the compiler. Every character of every post comes by here, and nearly all are found in the table.
    private static bool NeedsEscape(char character) => character < EscapedBelowA0.Length
        ? EscapedBelowA0[character]
        : character is '\u2028' or '\u2029' or '\ufeff' || char.IsSurrogate(character);

    private static void AppendEscaped(StringBuilder code, char character)
    {
        switch (character)
        {
            case '"': code.Append("\\\""); break;
            case '\\': code.Append("\\\\"); break;
            case '\n': code.Append("\\n"); break;
            case '\r': code.Append("\\r"); break;
            case '\t': code.Append("\\t"); break;
            default:
                code.Append("\\u")
                    .Append(Hex[character >> 12]).Append(Hex[(character >> 8) & 15])
                    .Append(Hex[(character >> 4) & 15]).Append(Hex[character & 15]);
                break;
        }
    }
}

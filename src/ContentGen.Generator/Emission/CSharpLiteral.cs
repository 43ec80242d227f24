using System.Runtime.InteropServices;

namespace ContentGen.Generator.Emission;

/// <summary>The one writer of string literals: whatever the text is, it stays inside the quotes.</summary>
internal static class CSharpLiteral
{
    public const int LongestEscape = 6;

    private const string Hex = "0123456789ABCDEF";

    // The same number in each of four characters.
    private const ulong Ones = 0x0001_0001_0001_0001;
    private const ulong TopBits = Ones << 15;

    public static string Of(string text) => new SourceBuffer().AppendLiteral(text.AsSpan()).ToString();

    /// <summary>Writes what stands between the quotes.</summary>
    /// <returns>Its length.</returns>
    public static int Escape(ReadOnlySpan<char> text, Span<char> literal)
    {
        var length = 0;
        var i = 0;
        while (i < text.Length)
        {
            // Every character of every post comes by here, and nearly all are plain, so four are looked at in one step.
            for (; text.Length - i >= 4; i += 4, length += 4)
            {
                var four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(i)));
                if (!ArePlain(four))
                    break;
                MemoryMarshal.Write(MemoryMarshal.AsBytes(literal.Slice(length)), ref four);
            }

            for (var end = Math.Min(i + 4, text.Length); i < end; i++)
                length += Escape(text[i], literal.Slice(length));
        }

        return length;
    }

    // From space to tilde but for the quote and the backslash. Taken from a character with its top bit set, a number clears
    // that bit if it is the larger one.
    private static bool ArePlain(ulong four) =>
        (four & (Ones * 0xFF80)) == 0
        && (((four | TopBits) - (Ones * ' '))
            & (((four ^ (Ones * '"')) | TopBits) - Ones)
            & (((four ^ (Ones * '\\')) | TopBits) - Ones)
            & (((four ^ (Ones * '\x7F')) | TopBits) - Ones)
            & TopBits) == TopBits;

    // Surrogates are escaped one by one, so that half a pair comes back as what it was; U+0085, U+2028 and U+2029 end
    // a line for the compiler.
    private static int Escape(char character, Span<char> literal)
    {
        if (character is (>= ' ' and < '\x7F' and not ('"' or '\\')) or (>= '\xA0' and not ('\u2028' or '\u2029' or '\ufeff')) && !char.IsSurrogate(character))
        {
            literal[0] = character;
            return 1;
        }

        literal[0] = '\\';
        literal[1] = character switch
        {
            '"' or '\\' => character,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => 'u',
        };
        if (literal[1] != 'u')
            return 2;

        for (var digit = 0; digit < 4; digit++)
            literal[2 + digit] = Hex[(character >> (12 - (4 * digit))) & 15];
        return LongestEscape;
    }
}

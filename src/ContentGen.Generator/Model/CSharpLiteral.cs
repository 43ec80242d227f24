using System.Runtime.InteropServices;

namespace ContentGen.Generator.Model;

/// <summary>The one writer of string literals: whatever the text is, it stays inside the quotes.</summary>
internal static class CSharpLiteral
{
    public const int LongestEscape = 6;

    private const string Hex = "0123456789ABCDEF";

    // The same number in each of four characters.
    private const ulong Ones = 0x0001_0001_0001_0001;
    private const ulong TopBits = Ones << 15;

    /// <summary>The literal with its quotes.</summary>
    public static string Of(string text) => "\"" + LiteralText.Of(text.AsSpan()) + "\"";

    /// <summary>Writes what stands between the quotes.</summary>
    /// <returns>Its length.</returns>
    public static int Escape(ReadOnlySpan<char> text, Span<char> literal)
    {
        // Every character of every post comes by here, and nearly all are plain, so four are looked at in one step.
        var fours = MemoryMarshal.Cast<char, ulong>(text);
        var bytes = MemoryMarshal.AsBytes(literal);
        var length = 0;
        for (var i = 0; i < fours.Length; i++)
        {
            var four = fours[i];
            if (ArePlain(four))
            {
                MemoryMarshal.Write(bytes.Slice(length * sizeof(char)), ref four);
                length += 4;
            }
            else
            {
                length += EscapeEach(text.Slice(i * 4, 4), literal.Slice(length));
            }
        }

        return length + EscapeEach(text.Slice(fours.Length * 4), literal.Slice(length));
    }

    private static int EscapeEach(ReadOnlySpan<char> text, Span<char> literal)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (IsPlain(character))
                literal[length++] = character;
            else
                length += Escape(character, literal.Slice(length));
        }

        return length;
    }

    // Surrogates are escaped one by one, so that half a pair comes back as what it was; U+0085, U+2028 and U+2029 end
    // a line for the compiler.
    private static bool IsPlain(char character) => character is
        (>= ' ' and < '\x7F' and not ('"' or '\\')) or (>= '\xA0' and not ('\u2028' or '\u2029' or '\ufeff' or (>= '\ud800' and <= '\udfff')));

    // The same for four at once, of which none is above U+1FFF, where all of those are. Taken from a character with its top bit
    // set, a number clears that bit if it is the larger one.
    private static bool ArePlain(ulong four)
    {
        if ((four & (Ones * 0xE000)) != 0)
            return false;

        var marked = four | TopBits;
        var isPrintable = marked - (Ones * ' ');
        var isNoQuote = (marked ^ (Ones * '"')) - Ones;
        var isNoBackslash = (marked ^ (Ones * '\\')) - Ones;
        var isAboveTilde = marked - (Ones * '\x7F');
        var isAboveControls = marked - (Ones * '\xA0');
        return (isPrintable & isNoQuote & isNoBackslash & (~isAboveTilde | isAboveControls) & TopBits) == TopBits;
    }

    private static int Escape(char character, Span<char> literal)
    {
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

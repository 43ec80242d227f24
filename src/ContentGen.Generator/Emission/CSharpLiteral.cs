using System.Globalization;
using System.Text;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission;

/// <summary>Writes a text as a C# literal with its quotes: whatever the text is, it stays inside them.</summary>
internal static class CSharpLiteral
{
    /// <summary>On one line.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => literal.Append('\\').Append(character),
                '\n' => literal.Append(@"\n"),
                '\r' => literal.Append(@"\r"),
                '\t' => literal.Append(@"\t"),
                _ when IsPlain(character) => literal.Append(character),
                _ => literal.Append(@"\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Verbatim, on as many lines as the text has: nothing but quotes changes, so that HTML can be read there.</summary>
    /// <remarks>Half a surrogate pair can only be escaped.</remarks>
    public static string OfLong(string text) => HasUtf8(text) ? "@\"" + text.Replace("\"", "\"\"") + '"' : Of(text);

    /// <summary>The same, put together of several where it is longer than one may be.</summary>
    public static string OfLong(string text, int longest)
    {
        if (text.Length <= longest)
            return OfLong(text);

        var pieces = new List<string>();
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Math.Min(longest, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
                length--;
            pieces.Add(OfLong(text.Substring(start, length)));
        }

        return $"string.Concat({string.Join(", ", pieces)})";
    }

    private static bool HasUtf8(string text)
    {
        try
        {
            return Utf8.Strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // Surrogates are escaped one by one, so that half a pair comes back as what it was; U+0085, U+2028 and U+2029 end
    // a line for the compiler.
    private static bool IsPlain(char character) => character is
        (>= ' ' and < '\x7F') or (>= '\xA0' and not ('\u2028' or '\u2029' or '\ufeff' or (>= '\ud800' and <= '\udfff')));
}

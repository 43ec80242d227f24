using System.Globalization;
using System.Text;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Syntax;

/// <summary>Writes a text as a C# literal with its quotes. No text can end the literal early.</summary>
internal static class CSharpLiteral
{
    /// <summary>A literal on one line.</summary>
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

    /// <summary>The line before each long literal. Its directive keeps the compiler from caching the literal.</summary>
    /// <remarks>Roslyn keeps small syntax nodes in a static cache. A compiler server, or an editor, would hold old
    /// texts of posts there: 212 MB grew to 989 MB in 300 builds with one edited post each. A node with a directive is
    /// never cached. This one changes nothing, because the file already begins with it.</remarks>
    public const string Uncached = "#nullable enable // keeps the literal out of the compiler's cache\n";

    /// <summary>A verbatim literal with as many lines as the text, on lines of its own. Only quotes change, so that
    /// HTML stays readable.</summary>
    /// <remarks>Half a surrogate pair has to be escaped, so such a text is written on one line.</remarks>
    public static string OfLong(string text) =>
        Uncached + (HasUtf8(text) ? "@\"" + text.Replace("\"", "\"\"") + '"' : Of(text));

    /// <summary>A verbatim literal, or several that are concatenated if the text is longer than one may be.</summary>
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

        return $"                string.Concat(\n{string.Join(",\n", pieces)})";
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

    // Each surrogate is escaped on its own, so that half a pair is preserved. The compiler treats U+0085, U+2028 and
    // U+2029 as line ends.
    private static bool IsPlain(char character) =>
        character is (>= ' ' and < '\x7F') or >= '\xA0'
        && character is not ('\u2028' or '\u2029' or '\ufeff')
        && !char.IsSurrogate(character);
}

using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>Writes a short text as a C# literal on one line, with its quotes: whatever the text is, it stays inside them.</summary>
internal static class CSharpLiteral
{
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

    // Surrogates are escaped one by one, so that half a pair comes back as what it was; U+0085, U+2028 and U+2029 end
    // a line for the compiler.
    private static bool IsPlain(char character) => character is
        (>= ' ' and < '\x7F') or (>= '\xA0' and not ('\u2028' or '\u2029' or '\ufeff' or (>= '\ud800' and <= '\udfff')));
}

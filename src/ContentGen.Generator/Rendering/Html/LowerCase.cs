using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Text in lower case as JavaScript makes it, which makes most heading ids on the web.</summary>
/// <remarks>.NET maps characters one by one; Unicode has two exceptions from that.</remarks>
internal static class LowerCase
{
    private const char DottedI = 'İ';
    private const char Sigma = 'Σ';

    public static string Of(string text)
    {
        var lower = text.ToLowerInvariant();
        return text.IndexOf(DottedI) < 0 && text.IndexOf(Sigma) < 0 ? lower : WithExceptions(text, lower);
    }

    private static string WithExceptions(string text, string lower)
    {
        var result = new StringBuilder(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == DottedI)
                result.Append("i\u0307");
            else if (text[i] == Sigma)
                result.Append(IsLetterNear(text, i, -1) && !IsLetterNear(text, i, 1) ? 'ς' : 'σ');
            else
                result.Append(lower[i]);
        }

        return result.ToString();
    }

    // Marks and apostrophes belong to the letter before them.
    private static bool IsLetterNear(string text, int index, int step)
    {
        do
            index += step;
        while (index >= 0 && index < text.Length && IsIgnored(text[index]));
        return index >= 0 && index < text.Length && char.IsLetter(text[index]);
    }

    private static bool IsIgnored(char character) =>
        character is '\'' or '.' or ':' or '^' or '`' or '·' or '’'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}

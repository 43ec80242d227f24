using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>The one letter whose lower case depends on its place: at the end of a word <c>Σ</c> becomes <c>ς</c>.</summary>
internal static class FinalSigma
{
    private const char Capital = 'Σ';

    /// <summary>The text with those that end a word in lower case.</summary>
    public static string Lower(string text)
    {
        if (text.IndexOf(Capital) < 0)
            return text;

        var result = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Capital && IsLetterNear(text, i, -1) && !IsLetterNear(text, i, 1))
                result[i] = 'ς';
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

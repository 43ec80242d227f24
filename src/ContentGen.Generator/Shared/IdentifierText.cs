using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Shared;

/// <summary>Text as a C# name: <c>hello-world</c> is <c>HelloWorld</c>, and <c>1st</c> is <c>_1st</c>.</summary>
internal static class IdentifierText
{
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var character in text)
        {
            if (!IsPartOfName(character))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        if (name.Length == 0 || !IsStartOfName(name[0]))
            name.Insert(0, '_');
        return name.ToString();
    }

    public static bool IsStartOfName(char character) => char.IsLetter(character) || character == '_';

    // The classes of C#'s identifiers, but for formatting characters, which C# ignores when it compares two names.
    public static bool IsPartOfName(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;
}

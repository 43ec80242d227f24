using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Shared;

/// <summary>Text as a C# name: <c>hello-world</c> is <c>HelloWorld</c>, and <c>1st</c> is <c>_1st</c>.</summary>
internal static class IdentifierText
{
    // The compiler allows 1,023 bytes of UTF-8 for a name (CS7013). The rest is for what is put before or after it.
    private const int MaxBytes = 400;

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
        return Shortened(name.ToString());
    }

    /// <summary>The name itself, or the beginning of a very long one with a hash of all of it.</summary>
    public static string Shortened(string name) => Encoding.UTF8.GetByteCount(name) <= MaxBytes
        ? name
        : name.Substring(0, MaxBytes / 3) + "_" + StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture);

    public static bool IsStartOfName(char character) => char.IsLetter(character) || character == '_';

    // The classes of C#'s identifiers, but for formatting characters, which C# ignores when it compares two names.
    public static bool IsPartOfName(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;
}

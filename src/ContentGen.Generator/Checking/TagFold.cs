using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Checking;

/// <summary>Reduces the spellings of a tag to one text: <c>AI Automation</c> and <c>ai-automation</c> become
/// <c>aiautomation</c>, <c>.NET</c> and <c>dotnet</c> become <c>dotnet</c>, <c>C#</c> and <c>c-sharp</c> become
/// <c>csharp</c>.</summary>
/// <remarks>Different tags stay different: <c>C</c>, <c>C#</c> and <c>C++</c>, <c>1.10</c> and <c>110</c>, singular and
/// plural.</remarks>
internal static class TagFold
{
    // A sentence or a path is not a tag.
    private const int MaxLength = 50;
    private static readonly char[] PathCharacters = ['/', '\\', ':', '@', '\n'];

    /// <summary>Returns null for a text that is not a tag.</summary>
    public static string? Of(string tag)
    {
        if (tag.Length > MaxLength || tag.IndexOfAny(PathCharacters) >= 0)
            return null;

        // Normalize throws if a surrogate is unpaired.
        var text = (tag.Any(char.IsSurrogate) ? tag : tag.Normalize(NormalizationForm.FormC)).Trim();
        var folded = new StringBuilder(text.Length + 3);
        for (var i = 0; i < text.Length; i++)
            Append(folded, text, i);
        return folded.Length > 0 ? folded.ToString() : null;
    }

    private static void Append(StringBuilder folded, string text, int i)
    {
        if (char.IsLetterOrDigit(text[i]))
            folded.Append(char.ToLowerInvariant(text[i]));
        else if (text[i] == '.' && i == 0)
            folded.Append("dot");
        else if (text[i] == '#' && i == 1 && text.Length == 2 && char.IsLetter(text[0]))
            folded.Append("sharp");
        else if (!IsSeparator(text[i]) || IsBetweenDigits(text, i))
            folded.Append(text[i]);
    }

    private static bool IsBetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    private static bool IsSeparator(char character) =>
        character is '.' or '_' || char.IsWhiteSpace(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;
}

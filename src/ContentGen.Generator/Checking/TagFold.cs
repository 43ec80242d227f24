using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Checking;

/// <summary>What two spellings of one tag have in common: <c>AI Automation</c> and <c>ai-automation</c> are
/// <c>aiautomation</c>, <c>.NET</c> and <c>dotnet</c> are <c>dotnet</c>, <c>C#</c> and <c>c-sharp</c> are <c>csharp</c>.</summary>
/// <remarks>What tells two tags apart is kept: <c>C</c>, <c>C#</c> and <c>C++</c>, <c>1.10</c> and <c>110</c>, singular
/// and plural.</remarks>
internal static class TagFold
{
    // A sentence or a path is no tag.
    private const int LongestTag = 50;
    private static readonly char[] SignsOfPaths = ['/', '\\', ':', '@', '\n'];

    /// <summary>Null for what is no tag.</summary>
    public static string? Of(string tag)
    {
        if (tag.Length > LongestTag || tag.IndexOfAny(SignsOfPaths) >= 0)
            return null;

        // Normalize throws for unpaired surrogates.
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
        else if (!IsSeparator(text[i]) || (i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])))
            folded.Append(text[i]);
    }

    private static bool IsSeparator(char character) =>
        character is '.' or '_' || char.IsWhiteSpace(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;
}

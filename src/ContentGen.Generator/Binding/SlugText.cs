using System.Globalization;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Binding;

/// <summary>A slug that a post gives itself: one segment of a URL's path, or several with <c>/</c> between
/// them.</summary>
internal static class SlugText
{
    private const string Reserved = "?#%\\\"<>";

    /// <summary>The slug as other generators write it: <c>/start/</c> is an absolute one in Docusaurus.</summary>
    /// <returns>Null where nothing is left.</returns>
    public static string? WithoutOuterSlashes(string text) =>
        text.Trim().Trim('/') is { Length: > 0 } slug ? slug : null;

    /// <summary>Why the text is not a slug; null where it is one.</summary>
    public static string? WhyNot(string slug)
    {
        if (slug.Length == 0)
            return "it is empty";
        var refused = slug.Select((_, i) => NameAt(slug, i)).OfType<string>().Distinct().ToList();
        if (refused.Count > 0)
            return $"it contains {Shown.And(refused)}";

        if (slug[0] == '/' || slug[slug.Length - 1] == '/')
            return "it begins or ends with '/'";
        foreach (var segment in slug.Split('/'))
        {
            if (segment.Length == 0)
                return "it contains '//'";
            if (segment is "." or "..")
                return $"it contains the segment '{segment}'";
        }

        return null;
    }

    /// <summary>Whether a character has a meaning of its own in a URL.</summary>
    public static bool IsRefused(char c) => Reserved.IndexOf(c) >= 0;

    // What a character that a slug cannot have is called; null for one that it can have.
    private static string? NameAt(string slug, int i) =>
        char.IsWhiteSpace(slug[i]) ? "a space"
        : IsRefused(slug[i]) ? $"'{slug[i]}'"
        : CharUnicodeInfo.GetUnicodeCategory(slug, i) is UnicodeCategory.Control or UnicodeCategory.Format
            ? "an invisible character"
            : null;
}

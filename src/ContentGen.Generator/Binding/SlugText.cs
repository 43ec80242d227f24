using System.Globalization;

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
        for (var i = 0; i < slug.Length; i++)
        {
            var c = slug[i];
            if (char.IsWhiteSpace(c))
                return "it contains a space";
            if (Reserved.IndexOf(c) >= 0)
                return $"it contains '{c}'";
            if (CharUnicodeInfo.GetUnicodeCategory(slug, i) is UnicodeCategory.Control or UnicodeCategory.Format)
                return "it contains an invisible character";
        }

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
}

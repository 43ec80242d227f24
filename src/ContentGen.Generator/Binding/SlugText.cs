using System.Globalization;

namespace ContentGen.Generator.Binding;

/// <summary>A slug that a post gives itself: one segment of a URL's path, or several with <c>/</c> between them.</summary>
internal static class SlugText
{
    private const string Reserved = "?#%\\\"<>";

    /// <summary>Why the text is no slug; null where it is one.</summary>
    public static string? WhyNot(string slug)
    {
        if (slug.Length == 0)
            return "it is empty";
        foreach (var c in slug)
        {
            if (char.IsWhiteSpace(c))
                return "it holds a space";
            if (Reserved.IndexOf(c) >= 0)
                return $"it holds '{c}'";
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format)
                return "it holds an invisible character";
        }

        if (slug[0] == '/' || slug[slug.Length - 1] == '/')
            return "it begins or ends with '/'";
        foreach (var segment in slug.Split('/'))
        {
            if (segment.Length == 0)
                return "it holds '//'";
            if (segment is "." or "..")
                return $"it holds the segment '{segment}'";
        }

        return null;
    }
}

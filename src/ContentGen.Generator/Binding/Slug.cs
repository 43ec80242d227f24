using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Binding;

/// <summary>The one maker of slugs: what an entry is called in its URL when its front matter does not say.</summary>
internal static class Slug
{
    /// <summary>
    /// Lower-case letters and digits of any script, words joined by <c>-</c>, folders by <c>/</c>:
    /// <c>2025/Hello World</c> gives <c>2025/hello-world</c>. A file called <c>index</c> gets its folder's slug.
    /// </summary>
    /// <param name="id">The path below the collection's folder, without the extension.</param>
    public static string Of(string id)
    {
        var slug = string.Join("/", id.Split('/').Select(SegmentOf).Where(static segment => segment.Length > 0));
        if (slug.EndsWith("/index", StringComparison.Ordinal))
            slug = slug.Substring(0, slug.Length - "/index".Length);
        return slug.Length > 0 ? slug : "index";
    }

    public static string SegmentOf(string text)
    {
        var slug = new StringBuilder(text.Length);
        // Composed, so that a name typed on a Mac (decomposed) and the same name typed elsewhere are one slug.
        foreach (var character in ComposedOf(text))
        {
            if (IsPartOfWord(character))
                slug.Append(char.ToLowerInvariant(character));
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    // Normalize throws for unpaired surrogates, which a file name may well hold.
    private static string ComposedOf(string text) => text.Any(char.IsSurrogate)
        ? new string([.. text.Where(static character => !char.IsSurrogate(character))]).Normalize(NormalizationForm.FormC)
        : text.Normalize(NormalizationForm.FormC);

    private static bool IsPartOfWord(char character) =>
        char.IsLetterOrDigit(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

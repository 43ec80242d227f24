using System.Globalization;
using System.Text;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Makes slugs: what an entry is called in its URL when its front matter does not name it.</summary>
/// <remarks>Nothing here depends on a culture or on the framework that the compiler runs on: a slug is a
/// promise.</remarks>
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

    /// <summary>A slug that a post gives itself, in the place of the last segment of its path.</summary>
    public static string InFolder(string id, string slug)
    {
        var segments = id.Split('/').Select(SegmentOf).Where(static segment => segment.Length > 0).ToList();
        return string.Join("/", segments.Take(segments.Count - 1).Append(slug));
    }

    public static string SegmentOf(string text)
    {
        var letters = LowerCase.Of(Composition.Of(text));
        var slug = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var length = char.IsSurrogatePair(letters, i) ? 2 : 1;
            if (IsPartOfWord(letters, i))
                slug.Append(letters, i, length);
            else if (!IsInvisible(letters, i) && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
            i += length - 1;
        }

        return slug.ToString().Trim('-');
    }

    private static bool IsPartOfWord(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !IsInvisible(text, index),

        // What this framework does not know is probably a letter to a newer one, where it is not among the emoji.
        UnicodeCategory.OtherNotAssigned => char.IsSurrogatePair(text, index)
            && char.ConvertToUtf32(text, index) is < 0x1F000 or > 0x1FAFF,
        _ => false,
    };

    // Half a surrogate pair, which a file name may contain, and what selects the form of the character before it, such
    // as the coloured heart of the sign ❤.
    private static bool IsInvisible(string text, int index) =>
        !char.IsSurrogate(text[index]) ? text[index] is >= '\uFE00' and <= '\uFE0F'
        : !char.IsSurrogatePair(text, index) || char.ConvertToUtf32(text, index) is >= 0xE0100 and <= 0xE01EF;
}

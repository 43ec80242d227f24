namespace ContentGen.Generator.Suggestions;

/// <summary>Tells from its name whether a key holds an address.</summary>
internal static class AddressWords
{
    private static readonly string[] OfImages =
        ["src", "image", "img", "picture", "photo", "thumbnail", "cover", "banner", "hero", "avatar", "logo"];

    private static readonly string[] Others =
        ["url", "uri", "href", "link", "path", "file", "source", "homepage", "site", "website"];

    public static bool IsImage(string key) => LastWordOf(key) is { } last && OfImages.Contains(last);

    public static bool Is(string key) =>
        LastWordOf(key) is { } last && (OfImages.Contains(last) || Others.Contains(last));

    /// <summary>Of the words of <c>ImageAlt</c> the last one says what it is.</summary>
    public static string? LastWordOf(string key) => KeyWords.Of(key).LastOrDefault();
}

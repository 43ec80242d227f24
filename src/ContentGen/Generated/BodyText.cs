using ContentGen.Html;

namespace ContentGen.Generated;

/// <summary>A body's HTML with the facts that hold places in it: the two are loaded together or not at all.</summary>
internal sealed record BodyText(string Html, BodyFacts Facts)
{
    public string Excerpt => Html.Substring(Facts.ExcerptStart, Facts.ExcerptLength);

    /// <param name="stored">The file that the body was read from, a tab, the facts, a line feed, and the HTML.</param>
    /// <param name="sourcePath">The file that is expected.</param>
    /// <param name="comparison">How its path is compared.</param>
    /// <returns>Null where the text is that of another file.</returns>
    public static BodyText? Read(string stored, string sourcePath, StringComparison comparison)
    {
        var hasPath = stored.Length > sourcePath.Length
            && stored[sourcePath.Length] == '\t'
            && stored.StartsWith(sourcePath, comparison);
        if (!hasPath)
            return null;
        var facts = sourcePath.Length + 1;
        var end = stored.IndexOf('\n', facts);
        return new BodyText(stored[(end + 1)..], BodyFacts.Parse(stored[facts..end]));
    }
}

using ContentGen.Html;

namespace ContentGen.Generated;

/// <summary>A body's HTML with the facts that hold places in it: the two are loaded together or not at all.</summary>
internal sealed record BodyText(string Html, BodyFacts Facts)
{
    public string ExcerptHtml => Excerpt(isText: false);

    /// <summary>The excerpt in the form from which its plain text is made.</summary>
    public string ExcerptForText => Excerpt(isText: true);

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

    private string Excerpt(bool isText)
    {
        var end = Facts.ExcerptStart + Facts.ExcerptLength;
        var isMarked = Html.AsSpan(end).TrimStart() is var rest
            && HtmlTag.IsComment(rest)
            && BodyOutline.IsMore(rest[..HtmlTag.CommentLength(rest)]);
        return ContentGen.Html.ExcerptHtml.Of(Html.AsSpan(Facts.ExcerptStart, Facts.ExcerptLength), isMarked, isText);
    }
}

namespace ContentGen.Html;

/// <summary>Parts of a body that are not its running text: the footnotes and the alerts.</summary>
internal static class HtmlAside
{
    /// <param name="tag">The start tag of an element.</param>
    public static bool Begins(ReadOnlySpan<char> tag)
    {
        var value = HtmlTag.Attribute(tag, "class");
        return value is "footnotes" || value.StartsWith("markdown-alert ".AsSpan());
    }
}

namespace ContentGen.Html;

/// <summary>What an element means for the text inside it.</summary>
internal enum HtmlElement
{
    /// <summary>Part of a line of text, or an unknown element.</summary>
    Inline,

    /// <summary>Begins and ends a line of text.</summary>
    Block,

    /// <summary>A block that needs its own end tag, so that it is known which text is inside it.</summary>
    Container,

    Paragraph,
    Heading,
    Preformatted,

    /// <summary>A cell of a table. It ends a word but not a line.</summary>
    Cell,

    /// <summary>The content is never shown as text.</summary>
    Hidden,
}

internal static class HtmlElements
{
    private const int LongestName = 10;

    /// <summary>Looks up an element by the name in its tag, ignoring case.</summary>
    public static HtmlElement Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return HtmlElement.Inline;
        if (name.Length == 1)
            return name[0] is 'p' or 'P' ? HtmlElement.Paragraph : HtmlElement.Inline;

        Span<char> lower = stackalloc char[LongestName];
        for (var i = 0; i < name.Length; i++)
            lower[i] = name[i] is >= 'A' and <= 'Z' ? (char)(name[i] | 0x20) : name[i];

        return (ReadOnlySpan<char>)lower.Slice(0, name.Length) switch
        {
            "p" => HtmlElement.Paragraph,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => HtmlElement.Heading,
            "pre" => HtmlElement.Preformatted,
            "td" or "th" => HtmlElement.Cell,
            "script" or "style" or "template" => HtmlElement.Hidden,
            "br" or "hr" or "li" or "tr" or "thead" or "tbody" or "tfoot" or "dt" or "dd" or "caption" or "figcaption"
                or "summary" or "address" or "option" or "legend" => HtmlElement.Block,
            "blockquote" or "ul" or "ol" or "dl" or "table" or "div" or "section" or "article" or "aside" or "details"
                or "figure" or "header" or "footer" or "main" or "nav" or "form" or "fieldset" => HtmlElement.Container,
            _ => HtmlElement.Inline,
        };
    }
}

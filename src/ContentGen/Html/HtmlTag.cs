namespace ContentGen.Html;

/// <summary>The text from <c>&lt;</c> to <c>&gt;</c>. Every span argument begins at the <c>&lt;</c>.</summary>
internal static class HtmlTag
{
    public static bool IsComment(ReadOnlySpan<char> html) => html.Length > 1 && html[1] is '!' or '?';

    /// <summary>The length of a comment, a declaration or an instruction, to the end of the text if it never
    /// ends.</summary>
    public static int CommentLength(ReadOnlySpan<char> html)
    {
        var end = html.StartsWith("<!--".AsSpan()) ? "-->" : html.StartsWith("<![CDATA[".AsSpan()) ? "]]>" : ">";

        // By an exception in HTML "<!-->" and "<!--->" are complete comments, so the search begins inside the opening.
        var from = end == "-->" ? 2 : 1;
        var length = html.Slice(from).IndexOf(end.AsSpan());
        return length < 0 ? html.Length : from + length + end.Length;
    }

    /// <summary>The start of the tag's name: 1 in a start tag, 2 in an end tag, 0 if this is not a tag.</summary>
    public static int NameStart(ReadOnlySpan<char> html)
    {
        var start = html.Length > 1 && html[1] == '/' ? 2 : 1;
        return html.Length > start && IsLetter(html[start]) ? start : 0;
    }

    public static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html, int start)
    {
        var end = start;
        while (end < html.Length && html[end] is not ('/' or '>') && (html[end] > ' ' || !IsSpace(html[end])))
            end++;
        return html.Slice(start, end - start);
    }

    /// <summary>The tag's length: a <c>&gt;</c> in a quoted value does not end it.</summary>
    public static int Length(ReadOnlySpan<char> html)
    {
        for (var i = 1; ;)
        {
            var found = html.Slice(i).IndexOfAny('>', '"', '\'');
            if (found < 0)
                return html.Length;

            i += found + 1;
            var c = html[i - 1];
            if (c == '>')
                return i;

            // A quote that does not begin a value is a character like any other.
            if (!html.Slice(0, i - 1).TrimEnd(" \t\r\n\f".AsSpan()).EndsWith("=".AsSpan()))
                continue;
            var value = html.Slice(i).IndexOf(c);
            if (value < 0)
                return html.Length;
            i += value + 1;
        }
    }

    /// <summary>The value of an attribute as written, without its quotes; empty if there is none.</summary>
    public static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> tag, string name)
    {
        var rest = tag.Slice(1 + NameAt(tag, 1).Length);
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n\f/".AsSpan());
            var nameLength = rest.IndexOfAny("= \t\r\n\f/>".AsSpan());
            if (nameLength <= 0)
                return default;

            var isWanted = rest.Slice(0, nameLength).Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
            rest = rest.Slice(nameLength).TrimStart(" \t\r\n\f".AsSpan());
            var value = ReadOnlySpan<char>.Empty;
            if (rest.Length > 0 && rest[0] == '=')
                value = Value(rest.Slice(1), out rest);
            if (isWanted)
                return value;
        }
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        text = text.TrimStart(" \t\r\n\f".AsSpan());
        var quote = text.Length > 0 && text[0] is '"' or '\'' ? 1 : 0;
        var value = text.Slice(quote);
        var length = quote == 1 ? value.IndexOf(text[0]) : value.IndexOfAny(" \t\r\n\f>".AsSpan());
        if (length < 0)
            length = value.Length;

        rest = value.Slice(Math.Min(value.Length, length + quote));
        return value.Slice(0, length);
    }

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}

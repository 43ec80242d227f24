namespace ContentGen.Html;

internal enum HtmlToken
{
    /// <summary>Characters that are shown.</summary>
    Text,
    StartTag,
    EndTag,
    Comment,
}

/// <summary>Reads HTML tag by tag, forwards only, and allocates nothing but decoded entities.</summary>
/// <remarks>
/// The same file is compiled into the run-time library and into the generator, so that the two cannot disagree about
/// what is text. It skips what a reader never sees: scripts, styles, templates, footnote numbers and the anchors that
/// some sites put into headings. It never looks back, so its time grows linearly with the length of the HTML.
/// </remarks>
internal ref struct HtmlReader(ReadOnlySpan<char> html, int start)
{
    private readonly ReadOnlySpan<char> _html = html;
    private int _next = start;

    public HtmlToken Token { get; private set; }

    /// <summary>The start of the token. It ends at <see cref="End"/>.</summary>
    public int Start { get; private set; }

    public readonly int End => _next;

    /// <summary>The text of a <see cref="HtmlToken.Text"/>, with entities decoded.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>The name in a tag.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    public HtmlElement Element { get; private set; }

    public readonly ReadOnlySpan<char> Source => _html.Slice(Start, _next - Start);

    public bool Read()
    {
        if (Token == HtmlToken.StartTag && IsHidden())
            SkipToEndTag();
        if (_next >= _html.Length)
            return false;

        Start = _next;
        var rest = _html.Slice(Start);
        switch (rest[0])
        {
            case '<' when HtmlTag.IsComment(rest):
                Token = HtmlToken.Comment;
                _next += HtmlTag.CommentLength(rest);
                break;
            case '<' when HtmlTag.NameStart(rest) is var name and > 0:
                Token = name == 1 ? HtmlToken.StartTag : HtmlToken.EndTag;
                Name = HtmlTag.NameAt(rest, name);
                Element = HtmlElements.Of(Name);
                _next += HtmlTag.Length(rest);
                break;
            case '&':
                ReadText(HtmlEntity.Decode(rest, out var length), length);
                break;
            default:
                ReadPlainText(rest);
                break;
        }

        return true;
    }

    private void ReadPlainText(ReadOnlySpan<char> rest)
    {
        var length = rest.Slice(1).IndexOfAny('<', '&') + 1;
        if (length == 0)
            length = rest.Length;
        ReadText(rest.Slice(0, length), length);
    }

    private void ReadText(ReadOnlySpan<char> text, int length)
    {
        Token = HtmlToken.Text;
        Text = text;
        _next += length;
    }

    // Links do not nest, so the next end tag closes the footnote's number or the heading's anchor.
    private readonly bool IsHidden()
    {
        if (Element == HtmlElement.Hidden)
            return true;
        if (Name.Length != 1 || Name[0] is not ('a' or 'A'))
            return false;
        return HtmlTag.Attribute(Source, "class") is "footnote-ref" or "footnote-back-ref"
            || HtmlTag.Attribute(Source, "aria-hidden") is "true";
    }

    private void SkipToEndTag()
    {
        var rest = _html.Slice(_next);
        for (var i = 0; ; i += 2)
        {
            var found = rest.Slice(i).IndexOf("</".AsSpan());
            if (found < 0)
            {
                _next = _html.Length;
                return;
            }

            i += found;
            if (HtmlTag.NameAt(rest.Slice(i), 2).Equals(Name, StringComparison.OrdinalIgnoreCase))
            {
                _next += i;
                return;
            }
        }
    }
}

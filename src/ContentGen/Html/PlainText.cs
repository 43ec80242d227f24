using System.Text;

namespace ContentGen.Html;

/// <summary>Converts HTML to the text that a reader sees.</summary>
/// <remarks>
/// Blocks end with a line break and cells with a tab. White space becomes one space, except in <c>&lt;pre&gt;</c>,
/// where it is kept. The text has none at its start and end.
/// </remarks>
internal struct PlainText
{
    private readonly StringBuilder _text = new();
    private Gap _gap;
    private int _preformatted;

    // Ordered by strength: of several gaps in a row only the strongest is written.
    private enum Gap
    {
        None,
        Space,
        Tab,
        Line,
    }

    private PlainText(ReadOnlySpan<char> html)
    {
        var reader = new HtmlReader(html, 0);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text)
                Append(reader.Text);
            else if (reader.Token != HtmlToken.Comment)
                Separate(reader.Element, reader.Token == HtmlToken.StartTag);
        }
    }

    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new PlainText(html)._text;
        while (text.Length > 0 && HtmlTag.IsSpace(text[text.Length - 1]))
            text.Length--;
        return text.ToString();
    }

    private void Separate(HtmlElement element, bool isStart)
    {
        if (element == HtmlElement.Preformatted)
            _preformatted = Math.Max(0, _preformatted + (isStart ? 1 : -1));

        var gap = element switch
        {
            HtmlElement.Inline or HtmlElement.Hidden => Gap.None,
            HtmlElement.Cell => Gap.Tab,
            _ => Gap.Line,
        };
        if (gap > _gap)
            _gap = gap;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (_preformatted == 0 && HtmlTag.IsSpace(c))
            {
                if (_gap == Gap.None)
                    _gap = Gap.Space;
                continue;
            }

            WriteGap();
            _text.Append(c);
        }
    }

    private void WriteGap()
    {
        // The last line of a code block ends before its element does.
        var isWritten = _text.Length == 0 || (_gap == Gap.Line && _text[_text.Length - 1] == '\n');
        if (_gap != Gap.None && !isWritten)
            _text.Append(_gap switch { Gap.Line => '\n', Gap.Tab => '\t', _ => ' ' });
        _gap = Gap.None;
    }
}

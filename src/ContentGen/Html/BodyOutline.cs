namespace ContentGen.Html;

/// <summary>Collects a body's facts in one pass over its HTML.</summary>
/// <remarks>
/// The excerpt is the HTML before <c>&lt;!-- more --&gt;</c>, which must be alone on its line and outside every
/// element, in any case and with any spacing; without it, the first paragraph that has text and is in neither an alert
/// nor a footnote. Headings in raw HTML count like others.
/// </remarks>
internal sealed class BodyOutline
{
    private readonly List<int> _headings = [];
    private WordCounter _words;
    private int _excerptStart;
    private int _excerptLength;
    private int _depth;

    // The depth of the alert or the footnotes around this place, or 0.
    private int _aside;

    // The start of the open paragraph, or -1. The excerpt starts there once the paragraph has text.
    private int _paragraph = -1;
    private bool _hasExcerpt;
    private bool _isExcerptOpen;
    private bool _hasMore;

    private BodyOutline()
    {
    }

    public static BodyFacts Of(ReadOnlySpan<char> html)
    {
        var outline = new BodyOutline();
        var reader = new HtmlReader(html, 0);
        while (reader.Read())
        {
            switch (reader.Token)
            {
                case HtmlToken.Text:
                    outline.AddText(reader.Text);
                    break;
                case HtmlToken.Comment:
                    outline.AddComment(html, reader.Start, reader.End);
                    break;
                case HtmlToken.StartTag:
                    outline.AddStart(reader.Element, reader.Start, reader.Source);
                    break;
                default:
                    outline.AddEnd(reader.Element, reader.Start, reader.End);
                    break;
            }
        }

        outline.EndParagraph(html.Length);
        return new BodyFacts(
            outline._excerptStart,
            outline._excerptLength,
            outline._words.Count,
            outline._words.Minutes,
            outline._headings);
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        _words.Add(text);
        if (_paragraph < 0 || _aside > 0 || _hasExcerpt || text.IsWhiteSpace())
            return;

        _excerptStart = _paragraph;
        _hasExcerpt = true;
        _isExcerptOpen = true;
    }

    private void AddComment(ReadOnlySpan<char> html, int start, int end)
    {
        if (_hasMore || _depth > 0 || _paragraph >= 0 || !IsMore(html.Slice(start, end - start)))
            return;

        var before = html.Slice(0, start).TrimEnd(" \t".AsSpan());
        var after = html.Slice(end).TrimStart(" \t".AsSpan());
        if (before.IsWhiteSpace() || before[before.Length - 1] != '\n' || !(after.IsEmpty || after[0] is '\n' or '\r'))
            return;

        _hasMore = true;
        _hasExcerpt = true;
        _excerptStart = 0;
        _excerptLength = before.TrimEnd().Length;
    }

    public static bool IsMore(ReadOnlySpan<char> comment) =>
        comment.StartsWith("<!--".AsSpan())
        && comment.Length > 7
        && comment.Slice(4, comment.Length - 7).Trim().Equals("more".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private void AddStart(HtmlElement element, int start, ReadOnlySpan<char> tag)
    {
        if (element is HtmlElement.Inline or HtmlElement.Hidden)
            return;

        _words.EndWord();
        if (element is HtmlElement.Block or HtmlElement.Cell)
            return;

        EndParagraph(start);
        if (element == HtmlElement.Heading)
            _headings.Add(start);
        else if (element == HtmlElement.Paragraph)
            _paragraph = start;
        else
            AddContainer(element, tag);
    }

    private void AddContainer(HtmlElement element, ReadOnlySpan<char> tag)
    {
        _depth++;
        if (_aside == 0 && !_hasExcerpt && element == HtmlElement.Container && HtmlAside.Begins(tag))
            _aside = _depth;
    }

    private void AddEnd(HtmlElement element, int start, int end)
    {
        if (element is HtmlElement.Inline or HtmlElement.Hidden)
            return;

        _words.EndWord();
        if (element is HtmlElement.Block or HtmlElement.Cell)
            return;

        EndParagraph(element == HtmlElement.Paragraph ? end : start);
        if (_depth > 0 && element is (HtmlElement.Container or HtmlElement.Preformatted))
            _depth--;
        if (_depth < _aside)
            _aside = 0;
    }

    private void EndParagraph(int end)
    {
        _paragraph = -1;
        if (_isExcerptOpen)
            _excerptLength = end - _excerptStart;
        _isExcerptOpen = false;
    }
}

using ContentGen.Generator.Rendering.Links;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.BareLinks;

/// <summary>Finds links that are written without markup, by the rules of GitHub's parser.</summary>
/// <remarks>
/// It is called only at a colon or a period, and then looks at the word before it. Markdig's parser is called at each
/// h, f, m, t and w, because a link may begin there; text that is interrupted at every fifth character takes a fifth of
/// the rendering time.
/// </remarks>
internal sealed class BareLinkParser : InlineParser
{
    private readonly BareLinkEnd _end = new();
    private readonly BracketStack _brackets;

    public BareLinkParser(BracketStack brackets)
    {
        _brackets = brackets;
        OpeningCharacters = [':', '.'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline before
            || before.Content.End != slice.Start - 1
            || !ReferenceEquals(before.Content.Text, slice.Text)
            || _brackets.MayBeInLink)
        {
            return false;
        }

        var start = slice.CurrentChar == ':' ? UrlStart(before.Content, slice) : WebStart(before);
        if (start < 0 || BareLinkEnd.IsInAngleBrackets(slice.Text, start))
            return false;
        var isWeb = slice.CurrentChar == '.';
        var end = _end.Find(slice.Text, isWeb ? start : slice.Start + 3, slice.End);
        if (end <= slice.Start)
            return false;

        // The link starts in what Markdig has already read as text.
        var text = new StringSlice(slice.Text, start, end);
        before.Content.End = start - 1;
        if (before.Content.IsEmpty)
            before.Remove();
        slice.Start = end + 1;
        processor.Inline = BareLink.Create(text, isWeb ? "http://" : "");
        return true;
    }

    private static int UrlStart(StringSlice before, StringSlice slice)
    {
        if (slice.PeekChar(1) != '/' || slice.PeekChar(2) != '/')
            return -1;

        var start = before.End + 1;
        while (start > before.Start && IsAsciiLetter(before.Text[start - 1]))
            start--;
        var isScheme = Is(before, start, "http") || Is(before, start, "https") || Is(before, start, "ftp");
        return isScheme && slice.Length > 3 && BareLinkEnd.IsHostCharacter(slice.Text, slice.Start + 3) ? start : -1;
    }

    private static int WebStart(LiteralInline before)
    {
        var content = before.Content;
        var start = content.End - 2;
        if (start < content.Start || string.CompareOrdinal(content.Text, start, "www", 0, 3) != 0)
            return -1;
        var isFirst = start == content.Start && before.PreviousSibling is null;
        return isFirst || content.Text[start - 1] is '*' or '_' or '~' or '(' or ' ' or (>= '\t' and <= '\r')
            ? start
            : -1;
    }

    private static bool Is(StringSlice text, int start, string scheme) =>
        text.End - start + 1 == scheme.Length
        && string.Compare(text.Text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsAsciiLetter(char character) => (character | 0x20) is >= 'a' and <= 'z';
}

using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>What a line of front matter looks like, whatever the parser makes of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Content">Its first character after the indentation; the line's end when it is blank.</param>
/// <param name="Item">After the dashes of list items; equal to <paramref name="Content"/> when there are none.</param>
/// <param name="Key">The key that a colon and a space follow; null when there is none.</param>
/// <param name="Value">Where the value begins; the line's end when there is none.</param>
internal sealed record LineShape(Line Line, int Content, int Item, TextSpan? Key, int Value)
{
    public bool IsBlank => Content == Line.End;

    public bool IsItem => Item > Content;

    /// <summary>Whether it has a key and no hyphen before it.</summary>
    public bool IsKey => Key is not null && !IsItem;

    /// <summary>Whether it is what follows the hyphen of an item, looked at as a line of its own.</summary>
    public bool IsTextOfItem { get; private init; }

    /// <summary>The column of the first dash or of the key.</summary>
    public int Indent => Content - Line.Start;

    public int KeyIndent => Item - Line.Start;

    public static LineShape Of(HeadText head, Line line)
    {
        var content = head.SkipSpace(line.Start, line.End);
        var item = content;
        while (head[item] == '-' && item + 1 <= line.End && head.IsSpaceOrEnd(item + 1, line.End))
            item = head.SkipSpace(item + 1, line.End);

        var colon = ColonAfterKey(head, item, line.End);
        return colon is { } at
            ? new LineShape(line, content, item, head.TrimmedEnd(item, at), head.SkipSpace(at + 1, line.End))
            : new LineShape(line, content, item, Key: null, item);
    }

    /// <summary>The line without its indentation and without white space at its end.</summary>
    public TextSpan Text(HeadText head) => head.TrimmedEnd(Content, Line.End);

    /// <summary>The key if there is one, else all of the line's text.</summary>
    public TextSpan KeyOrText(HeadText head) => Key ?? Text(head);

    public string? NameOfKey(HeadText head) => Key is { } key ? head.TextOf(key).Trim('"', '\'') : null;

    public bool HasKeyOfSeveralWords(HeadText head) => Key is { } key && head.TextOf(key).IndexOf(' ') >= 0;

    /// <summary>What follows the hyphen of an item.</summary>
    public LineShape TextOfItem() => this with { Content = Item, IsTextOfItem = true };

    /// <summary>Hides the line, whose key may be expected where it is.</summary>
    public void Hide(HeadText head)
    {
        if (Key is { } key)
            head.SavedKeys.LeaveOut(NameOfKey(head)!, key.Start);
        head.Mask.HideLines(Line.Span);
    }

    /// <summary>Hides the lines of the key's value: where one of them is misplaced, it is not known what the others
    /// are, and nothing more is reported about them.</summary>
    public void HideLinesOfValue(HeadText head)
    {
        foreach (var line in head.LinesBelow(Line))
        {
            var below = Of(head, line);
            var isInside = below.Indent > KeyIndent || (below.Indent == KeyIndent && below.IsItem);
            if (!isInside && !below.IsBlank && head[below.Content] != '#')
                break;
            head.Mask.HideLines(line.Span);
        }
    }

    private static int? ColonAfterKey(HeadText head, int start, int end)
    {
        if (start == end || head[start] is '#' or '[' or '{')
            return null;

        var i = start;
        if (head[start] is '"' or '\'')
        {
            i = Quotes.ClosingOnLine(head, start, end) + 1;
            if (i == 0)
                return null;
            i = head.SkipSpace(i, end);
            return i < end && head[i] == ':' && head.IsSpaceOrEnd(i + 1, end) ? i : null;
        }

        for (; i < end; i++)
        {
            if (head[i] == ':' && head.IsSpaceOrEnd(i + 1, end))
                return i;
            if (head[i] == '#' && i > start && head[i - 1] is ' ' or '\t')
                return null;
        }

        return null;
    }
}

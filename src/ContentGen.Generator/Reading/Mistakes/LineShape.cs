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

    /// <summary>The column of the first dash or of the key.</summary>
    public int Indent => Content - Line.Start;

    public int KeyIndent => Item - Line.Start;

    public static LineShape Of(HeadText head, Line line)
    {
        var content = SkipSpace(head, line.Start, line.End);
        var item = content;
        while (head[item] == '-' && item + 1 <= line.End && IsSpaceOrEnd(head, item + 1, line.End))
            item = SkipSpace(head, item + 1, line.End);

        var colon = ColonAfterKey(head, item, line.End);
        return colon is { } at
            ? new LineShape(line, content, item, KeySpan(head, item, at), SkipSpace(head, at + 1, line.End))
            : new LineShape(line, content, item, Key: null, item);
    }

    public static int SkipSpace(HeadText head, int i, int end)
    {
        while (i < end && head[i] is ' ' or '\t')
            i++;
        return i;
    }

    public static bool IsSpaceOrEnd(HeadText head, int i, int end) => i >= end || head[i] is ' ' or '\t';

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
            i = SkipSpace(head, i, end);
            return i < end && head[i] == ':' && IsSpaceOrEnd(head, i + 1, end) ? i : null;
        }

        for (; i < end; i++)
        {
            if (head[i] == ':' && IsSpaceOrEnd(head, i + 1, end))
                return i;
            if (head[i] == '#' && i > start && head[i - 1] is ' ' or '\t')
                return null;
        }

        return null;
    }

    private static TextSpan KeySpan(HeadText head, int start, int colon)
    {
        while (colon > start && head[colon - 1] is ' ' or '\t')
            colon--;
        return TextSpan.FromBounds(start, colon);
    }
}

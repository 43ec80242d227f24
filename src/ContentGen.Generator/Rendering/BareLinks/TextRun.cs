using ContentGen.Generator.Rendering.Emphasis;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.BareLinks;

/// <summary>Neighbouring inlines that are text without a gap between them.</summary>
internal sealed class TextRun
{
    private readonly Inline _first;
    private readonly Inline _last;
    private readonly StringSlice _text;

    private TextRun(Inline first, Inline last, StringSlice text)
    {
        _first = first;
        _last = last;
        _text = text;
    }

    public static TextRun? StartingAt(Inline first)
    {
        if (TextOf(first) is not { } text)
            return null;

        var last = first;
        while (last.NextSibling is { } next
            && TextOf(next) is { } more
            && ReferenceEquals(more.Text, text.Text)
            && more.Start == text.End + 1)
        {
            text.End = more.End;
            last = next;
        }

        return new TextRun(first, last, text);
    }

    /// <summary>Replaces the inlines if there are addresses in their text.</summary>
    /// <returns>The last inline.</returns>
    public Inline LinkAddresses()
    {
        var last = _last;
        var start = _text.Start;
        for (var at = IndexOfAt(start); at >= 0;)
        {
            if (EmailAddress.Around(_text, start, at) is not { } address)
            {
                at = IndexOfAt(at + 1);
                continue;
            }

            last = Append(last, start, address.Start - 1);
            var link = BareLink.Create(address, EmailAddress.HasScheme(address) ? "" : "mailto:");
            last.InsertAfter(link);
            last = link;
            start = address.End + 1;
            at = IndexOfAt(start);
        }

        if (start == _text.Start)
            return last;
        last = Append(last, start, _text.End);
        RemoveOld();
        return last;
    }

    private static StringSlice? TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content,
        Mark mark => mark.Text,
        _ => null,
    };

    private int IndexOfAt(int start) =>
        start > _text.End ? -1 : _text.Text.IndexOf('@', start, _text.End - start + 1);

    private Inline Append(Inline last, int start, int end)
    {
        if (start > end)
            return last;
        var text = new LiteralInline { Content = new StringSlice(_text.Text, start, end) };
        last.InsertAfter(text);
        return text;
    }

    private void RemoveOld()
    {
        for (var inline = _first; ;)
        {
            var next = inline.NextSibling;
            var isLast = inline == _last;
            inline.Remove();
            if (isLast)
                return;
            inline = next!;
        }
    }
}

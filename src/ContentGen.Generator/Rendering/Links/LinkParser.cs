using ContentGen.Generator.Rendering.Emphasis;
using ContentGen.Generator.Rendering.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Links;

/// <summary>Finds links, images and references to footnotes, by the algorithm of the CommonMark
/// specification.</summary>
/// <remarks>Markdig looks for a footnote where it looks for a link's definition, so that <c>[a][^1]</c> loses a word
/// and <c>[^1][^2]</c> a note.</remarks>
internal sealed class LinkParser : InlineParser, IPostInlineProcessor
{
    private static readonly List<FootnoteReference> NoNotes = [];

    private readonly MarkStack _marks;
    private readonly BracketStack _brackets;

    public LinkParser(MarkStack marks, BracketStack brackets)
    {
        _marks = marks;
        _brackets = brackets;
        OpeningCharacters = ['[', ']', '!'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        switch (slice.CurrentChar)
        {
            case '[':
                Open(processor, ref slice, length: 1);
                return true;
            case '!' when slice.PeekChar() == '[':
                Open(processor, ref slice, length: 2);
                return true;
            case ']' when _brackets.Last is { } bracket:
                return TryClose(processor, ref slice, bracket);
            default:
                return false;
        }
    }

    public bool PostProcess(
        InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (isFinalProcessing)
            _brackets.Clear();
        return true;
    }

    private void Open(InlineProcessor processor, ref StringSlice slice, int length)
    {
        var text = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
        slice.Start += length;
        var bracket = new Bracket(text, _marks.Last, _brackets.Last);
        _brackets.Push(bracket);
        processor.Inline = bracket;
    }

    private bool TryClose(InlineProcessor processor, ref StringSlice slice, Bracket bracket)
    {
        var end = slice.Start - 1;
        var isActive = bracket.IsActive;
        slice.SkipChar();
        if (isActive && LinkTarget(processor, ref slice, bracket, end) is { } link)
        {
            MakeLink(processor, bracket, link);
            return true;
        }

        _brackets.Pop();
        if (!isActive || FootnoteReference.TryCreate(processor, bracket, end) is not { } reference)
            return false;

        RemoveAfter(bracket);
        _marks.TakeAfter(bracket.MarksBefore);
        bracket.Text.End--;
        bracket.InsertAfter(reference);
        if (bracket.Text.IsEmpty)
            bracket.Remove();
        processor.Inline = reference;
        return true;
    }

    private static LinkInline? LinkTarget(InlineProcessor processor, ref StringSlice slice, Bracket bracket, int end)
    {
        if (slice.CurrentChar == '(' && LinkTail.TryParse(processor, ref slice) is { } link)
            return link;

        var text = new StringSlice(slice.Text, bracket.Text.End, end + 1);
        if (slice.CurrentChar == '[')
        {
            var saved = slice;
            if (slice.PeekChar() == ']')
            {
                slice.Start += 2;
                return Defined(processor, saved, ref slice, bracket.HasBracketInside ? null : LabelOf(text));
            }

            if (LinkHelper.TryParseLabel(ref slice, out var label))
                return Defined(processor, saved, ref slice, label);
            slice = saved;
        }

        return bracket.HasBracketInside ? null : Defined(processor, slice, ref slice, LabelOf(text));
    }

    private static string? LabelOf(StringSlice text)
    {
        // A label with unbalanced brackets, or one that is too long, is none.
        var end = text.End;
        return LinkHelper.TryParseLabel(ref text, out var label) && text.Start == end + 1 ? label : null;
    }

    private static LinkInline? Defined(
        InlineProcessor processor, StringSlice before, ref StringSlice slice, string? label)
    {
        if (label is not null
            && processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
            && definition is not null)
        {
            return new LinkInline
            {
                Url = HtmlHelper.Unescape(definition.Url, removeBackSlash: false),
                Title = HtmlHelper.Unescape(definition.Title, removeBackSlash: false),
                Label = label,
                UrlSpan = definition.UrlSpan,
                Reference = definition,
            };
        }

        slice = before;
        return null;
    }

    private void MakeLink(InlineProcessor processor, Bracket bracket, LinkInline link)
    {
        link.IsImage = bracket.IsImage;
        link.IsClosed = true;
        var notes = TakeNotes(bracket);
        _marks.Resolve(bracket.MarksBefore);

        // After it: Markdig's InsertBefore forgets what was before.
        bracket.InsertAfter(link);
        while (link.NextSibling is { } inline)
        {
            inline.Remove();
            link.AppendChild(inline);
        }

        bracket.Remove();
        _brackets.Pop();
        if (!link.IsImage)
            _brackets.DeactivateLinks();
        processor.Inline = link;
        foreach (var note in notes)
        {
            // An alternative text contains no links.
            note.IsLeftOut = link.IsImage;
            if (link.IsImage)
                continue;
            processor.Inline.InsertAfter(note);
            processor.Inline = note;
        }
    }

    // A link cannot contain another one, so the numbers of notes follow the link.
    private static List<FootnoteReference> TakeNotes(Bracket bracket)
    {
        List<FootnoteReference>? notes = null;
        for (var inline = bracket.NextSibling; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is FootnoteReference note)
            {
                note.Remove();
                (notes ??= []).Add(note);
            }

            inline = next;
        }

        return notes ?? NoNotes;
    }

    private static void RemoveAfter(Bracket bracket)
    {
        while (bracket.NextSibling is { } inline)
            inline.Remove();
    }
}

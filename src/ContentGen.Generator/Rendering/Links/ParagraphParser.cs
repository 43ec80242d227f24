using ContentGen.Generator.Rendering.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Links;

/// <summary>Reads the definitions of links at the start of paragraphs where Markdig fails.</summary>
/// <remarks>Markdig leaves a paragraph without text where definitions fill 8, 16, 32 lines or so, and takes a
/// definition for text if the line below begins with a quotation mark that is not closed.</remarks>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // A line that is not indented can continue the paragraph of a footnote, but it does not underline it.
        ParseSetextHeadings = block.Parent is not FootnoteDefinition { IsOpen: false };
        return base.TryContinue(processor, block);
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        while (base.Close(processor, block))
        {
            if (block is not ParagraphBlock paragraph)
                return true;
            if (!HasText(paragraph))
                return false;
            if (!TakeDefinition(processor.Document, paragraph))
                return true;
        }

        return false;
    }

    // The label and the target are on one line or on two.
    private static bool TakeDefinition(MarkdownDocument document, ParagraphBlock paragraph) =>
        paragraph.Lines.Lines[0].Slice.CurrentChar == '['
        && (TakeDefinition(document, paragraph, count: 1) || TakeDefinition(document, paragraph, count: 2));

    private static bool TakeDefinition(MarkdownDocument document, ParagraphBlock paragraph, int count)
    {
        if (paragraph.Lines.Count <= count)
            return false;

        var lines = new StringLineGroup(count);
        for (var i = 0; i < count; i++)
            lines.Add(paragraph.Lines.Lines[i].Slice);
        var characters = lines.ToCharIterator();
        if (!LinkReferenceDefinition.TryParse(ref characters, out LinkReferenceDefinition? definition)
            || !characters.IsEmpty)
        {
            return false;
        }

        definition.UrlSpan = new SourceSpan(
            PlaceOf(definition.UrlSpan.Start, paragraph), PlaceOf(definition.UrlSpan.End, paragraph));
        document.SetLinkReferenceDefinition(definition.Label!, definition, addGroup: true);
        for (var i = 0; i < count; i++)
            paragraph.Lines.RemoveAt(0);
        return true;
    }

    private static int PlaceOf(int index, ParagraphBlock paragraph)
    {
        var first = paragraph.Lines.Lines[0].Slice;
        return index <= first.Length
            ? first.Start + index
            : paragraph.Lines.Lines[1].Slice.Start + index - first.Length - 1;
    }

    private static bool HasText(ParagraphBlock paragraph)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            if (!paragraph.Lines.Lines[i].Slice.IsEmpty)
                return true;
        }

        return false;
    }
}

using ContentGen.Generator.Rendering.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Links;

/// <summary>Removes paragraphs without text. Where definitions of links fill 8, 16, 32 lines or so, Markdig leaves one
/// behind.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // A line that is not indented can continue the paragraph of a footnote, but it does not underline it.
        ParseSetextHeadings = block.Parent is not FootnoteDefinition { IsOpen: false };
        return base.TryContinue(processor, block);
    }

    public override bool Close(BlockProcessor processor, Block block) =>
        base.Close(processor, block) && (block is not ParagraphBlock paragraph || HasText(paragraph));

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

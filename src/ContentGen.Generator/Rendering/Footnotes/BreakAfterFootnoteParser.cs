using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Footnotes;

/// <summary>Finds <c>---</c> directly below a footnote. Markdig takes it for the underline of a heading.</summary>
internal sealed class BreakAfterFootnoteParser : BlockParser
{
    private const int MinHyphens = 3;

    public BreakAfterFootnoteParser() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent
            || processor.CurrentBlock is not ParagraphBlock { Parent: FootnoteDefinition { IsOpen: false } })
        {
            return BlockState.None;
        }

        var line = processor.Line;
        line.TrimEnd();
        var count = line.Length;
        while (line.CurrentChar == '-')
            line.SkipChar();
        if (!line.IsEmpty || count < MinHyphens)
            return BlockState.None;

        processor.NewBlocks.Push(new ThematicBreakBlock(this) { ThematicChar = '-', ThematicCharCount = count });
        return BlockState.BreakDiscard;
    }
}

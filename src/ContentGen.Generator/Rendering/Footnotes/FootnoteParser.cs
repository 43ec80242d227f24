using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Footnotes;

/// <summary>Finds the definitions of footnotes: at the start of any line where a block can begin, also in a quote or a
/// list.</summary>
internal sealed class FootnoteParser : BlockParser
{
    public FootnoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var length = LengthOfLabel(processor);
        if (length == 0 || processor.IsCodeIndent)
            return BlockState.None;

        var label = processor.Line.Text.Substring(processor.Start + 2, length);
        var definition = new FootnoteDefinition(this, label) { Column = processor.Column };
        for (var i = 0; i < length + 4; i++)
            processor.NextChar();

        // All spaces: a wide gap does not make the text an indented code block.
        while (processor.CurrentChar is ' ' or '\t')
            processor.NextChar();

        FootnoteList.Of(processor.Document).Add(definition);
        processor.NewBlocks.Push(definition);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    // The label in "[^label]:", or 0.
    private static int LengthOfLabel(BlockProcessor processor)
    {
        var line = processor.Line;
        if (line.PeekChar(1) != '^')
            return 0;
        var start = line.Start + 2;
        for (var i = start; i < line.End; i++)
        {
            switch (line.Text[i])
            {
                case ']':
                    return line.Text[i + 1] == ':' ? i - start : 0;
                case ' ' or '\t':
                    return 0;
            }
        }

        return 0;
    }
}

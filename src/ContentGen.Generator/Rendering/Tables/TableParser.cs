using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Tables;

/// <summary>Finds tables line by line, as GitHub does.</summary>
/// <remarks>
/// Markdig makes a table of a whole paragraph after reading the text in it, and only if every line has a bar. Here, a
/// row of delimiters below a line with as many cells begins a table, and each line down to an empty one, or to one that
/// begins another block, is a row. The parser is asked after all others but that of paragraphs, so a table never has to
/// know what begins another block.
/// </remarks>
internal sealed class TableParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.IsBlankLine)
            return BlockState.None;

        var container = processor.GetCurrentContainerOpened();
        if (container.LastChild is TableBlock table && table.LastLine == processor.LineIndex - 1)
        {
            if (!new RowReader(processor.Line).TryRead(out _))
                return BlockState.None;
            AddRow(table, processor.Line, processor.LineIndex);
            return BlockState.BreakDiscard;
        }

        return container.LastChild is ParagraphBlock head && head == processor.CurrentBlock
            ? TryBegin(processor, head)
            : BlockState.None;
    }

    private BlockState TryBegin(BlockProcessor processor, ParagraphBlock head)
    {
        if (DelimiterRow.Read(processor.Line) is not { } columns)
            return BlockState.None;

        // The lines before the last one stay a paragraph.
        var last = head.Lines.Count - 1;
        var row = head.Lines.Lines[last].Slice;
        if (RowReader.CountCells(row) != columns.Length)
            return BlockState.None;
        if (last == 0)
            processor.Discard(head);
        else
            head.Lines.RemoveAt(last);

        var table = new TableBlock(this, columns);
        AddRow(table, row, processor.LineIndex);
        processor.NewBlocks.Push(table);
        return BlockState.BreakDiscard;
    }

    // A row has the cells of the head, no more and no less.
    private static void AddRow(TableBlock table, StringSlice line, int index)
    {
        var row = new TableRow();
        var reader = new RowReader(line);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var cell = new TableCell { Line = index };
            if (reader.TryRead(out var text) && !text.IsEmpty)
            {
                cell.Lines = new StringLineGroup(1);
                cell.Lines.Add(text);
                cell.ProcessInlines = true;
            }

            row.Add(cell);
        }

        table.Add(row);
        table.LastLine = index;
    }
}

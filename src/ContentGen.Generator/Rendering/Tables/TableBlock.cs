using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Tables;

/// <summary>A table. Its first row is the head.</summary>
internal sealed class TableBlock(BlockParser parser, ColumnAlignment[] columns) : ContainerBlock(parser)
{
    public ColumnAlignment[] Columns { get; } = columns;

    /// <summary>The line of the row that was read last. A line directly below is the next row.</summary>
    public int LastLine { get; set; }
}

internal enum ColumnAlignment
{
    None,
    Left,
    Center,
    Right,
}

internal sealed class TableRow() : ContainerBlock(null);

internal sealed class TableCell() : LeafBlock(null);

using Markdig.Helpers;

namespace ContentGen.Generator.Rendering.Tables;

/// <summary>The line between the head and the body of a table, such as <c>|:--|--:|</c>.</summary>
internal static class DelimiterRow
{
    /// <returns>Null if the line is not such a row. A line of hyphens alone is not: it underlines a heading.</returns>
    public static ColumnAlignment[]? Read(StringSlice line)
    {
        if (!IsPossible(line))
            return null;

        var columns = new List<ColumnAlignment>();
        var reader = new RowReader(line);
        while (reader.TryRead(out var cell))
        {
            if (AlignmentOf(cell) is not { } alignment)
                return null;
            columns.Add(alignment);
        }

        return columns.Count == 0 ? null : columns.ToArray();
    }

    private static bool IsPossible(StringSlice line)
    {
        var isMore = false;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (line.Text[i] is '|' or ':')
                isMore = true;
            else if (line.Text[i] is not ('-' or ' ' or '\t'))
                return false;
        }

        return isMore;
    }

    private static ColumnAlignment? AlignmentOf(StringSlice cell)
    {
        var isLeft = cell.CurrentChar == ':';
        var start = isLeft ? cell.Start + 1 : cell.Start;
        var isRight = cell.End >= start && cell.Text[cell.End] == ':';
        var end = isRight ? cell.End - 1 : cell.End;
        if (start > end)
            return null;
        for (var i = start; i <= end; i++)
        {
            if (cell.Text[i] != '-')
                return null;
        }

        return isLeft && isRight ? ColumnAlignment.Center
            : isLeft ? ColumnAlignment.Left
            : isRight ? ColumnAlignment.Right
            : ColumnAlignment.None;
    }
}

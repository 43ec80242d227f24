using Markdig.Helpers;

namespace ContentGen.Generator.Rendering.Tables;

/// <summary>Splits a line into cells. A bar after a backslash is text, also in code.</summary>
internal ref struct RowReader
{
    private readonly StringSlice _line;
    private int _next;

    public RowReader(StringSlice line)
    {
        line.Trim();
        _line = line;
        _next = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
    }

    public bool TryRead(out StringSlice cell)
    {
        cell = StringSlice.Empty;
        if (_next > _line.End)
            return false;

        var hasEscapedBar = false;
        var end = _next;
        for (; end <= _line.End && _line.Text[end] != '|'; end++)
        {
            if (_line.Text[end] == '\\' && end < _line.End && _line.Text[end + 1] == '|')
            {
                hasEscapedBar = true;
                end++;
            }
        }

        cell = new StringSlice(_line.Text, _next, end - 1);
        cell.Trim();
        if (hasEscapedBar)
            cell = new StringSlice(cell.ToString().Replace("\\|", "|"));
        _next = end + 1;
        return true;
    }

    public static int CountCells(StringSlice line)
    {
        var reader = new RowReader(line);
        var count = 0;
        while (reader.TryRead(out _))
            count++;
        return count;
    }
}

using ContentGen.Generator.Reading.Mistakes.Keys;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>What the lines above leave open. Each line is compared with it.</summary>
internal sealed class LinesAbove(HeadText head)
{
    private readonly Stack<Column> _columns = new();
    private bool _hasKeyAtRoot;

    public HeadText Head => head;

    /// <summary>The last line with a key or an item; null above the first one.</summary>
    public LineShape? Last { get; private set; }

    /// <summary>What kind of value it has.</summary>
    public ValueKind Kind { get; private set; } = ValueKind.None;

    /// <summary>The column of its key or hyphen: what is indented deeper belongs to its value.</summary>
    public int Indent { get; private set; } = -1;

    /// <summary>Where its value is.</summary>
    public Place? Value { get; private set; }

    /// <summary>The first line of the block that is its value; null while there is none.</summary>
    public LineShape? Block { get; private set; }

    /// <summary>Whether the line above is empty.</summary>
    public bool IsAfterBlank { get; private set; }

    /// <summary>A heading of Markdown, which is a comment in YAML, with nothing else between.</summary>
    public LineShape? Heading { get; private set; }

    /// <summary>The comment below an empty line, with nothing else between. Above the text of a post it is its
    /// heading.</summary>
    public LineShape? Comment { get; private set; }

    /// <summary>An item that is there before any key.</summary>
    public LineShape? ItemAboveKeys { get; private set; }

    /// <summary>How many mappings and lists the line is in, and begins itself.</summary>
    public int Depth => _columns.Count;

    public Column? Innermost => _columns.Count > 0 ? _columns.Peek() : null;

    /// <summary>The list that the line has left, by its column: the outermost one if there are several.</summary>
    public Column? LeftList { get; private set; }

    /// <summary>Around the innermost one.</summary>
    public Column? Outer => _columns.Count > 1 ? _columns.ElementAt(1) : null;

    public bool IsDeeper(LineShape line) => line.Indent > Indent;

    /// <summary>Whether a line is in the block above, where nothing of it means anything.</summary>
    public bool HasInBlock(LineShape line) => Kind == ValueKind.Block && IsDeeper(line);

    /// <summary>Whether a line continues the plain text above.</summary>
    public bool HasInText(LineShape line) => Kind == ValueKind.Plain && IsDeeper(line) && !line.IsKey;

    /// <summary>Whether the value of the key above begins on a line. Where a key follows in the same column, the line
    /// is one too, and lacks its colon.</summary>
    public bool HasValueIn(LineShape line)
    {
        if (!IsDeeper(line) || Kind != ValueKind.None || Last is null || line.Key is not null || line.IsItem)
            return false;
        if (ItemSigns.AreLike(head.TextOf(line.Line.Span).TrimStart()))
            return false;
        return KeyBelow(line) is not { } key || key.Indent != line.Indent || key.HasKeyOfSeveralWords(head);
    }

    /// <summary>What should have a key and has none: the line, or the text of its item.</summary>
    public LineShape? WithoutKey(LineShape line)
    {
        if (line.Key is not null)
            return null;
        if (!line.IsItem)
            return head[line.Content] is '[' or '{' or '"' or '\'' or '?' ? null : line;

        var text = head.TextOf(head.TrimmedEnd(line.Item, line.Line.End));
        var isMoreThanAWord = text.IndexOfAny([' ', ':', '=', '\uFF1A']) >= 0;
        return isMoreThanAWord && KeyBelow(line) is { } key
            && key.Indent == line.KeyIndent && !key.HasKeyOfSeveralWords(head)
                ? line.TextOfItem()
                : null;
    }

    /// <summary>The key whose value contains the line; null for the root. A key whose value has ended contains
    /// nothing.</summary>
    public LineShape? ParentOf(LineShape line) => _columns
        .Where(column => !column.IsList && column.Indent < line.Indent)
        .Select(static column => column.Last)
        .FirstOrDefault(last => last is { Key: not null } && (last != Last || Kind == ValueKind.None));

    public void TakeBlank() => IsAfterBlank = true;

    public void TakeComment(LineShape line)
    {
        // A comment has one sign. Lines that were hidden have many, and say nothing.
        var isHidden = head.File[line.Content] != '#';
        if (!isHidden && IsAfterBlank && line.Indent == 0 && Last is not null)
            Comment ??= line;
        if (!isHidden)
            Heading = line.Indent == 0 && head[line.Content + 1] == '#' && Last is not null ? Heading ?? line : null;
    }

    public void TakeTextOfBlock(LineShape line) => Block ??= line;

    /// <summary>Closes the mappings and lists that a line is not in.</summary>
    public void CloseBefore(LineShape line)
    {
        LeftList = null;
        while (_columns.Count > 0 && _columns.Peek().Indent > line.Indent)
        {
            var left = _columns.Pop();
            LeftList = left.IsList ? left : LeftList;
        }
    }

    public void TakeKeyOrItem(LineShape line)
    {
        if (_columns.Count == 0 || _columns.Peek().Indent < line.Indent)
            _columns.Push(new Column(line.Indent, line.IsItem));
        _columns.Peek().HasItems = line.IsItem;
        if (!line.IsItem || _columns.Peek().IsList)
            _columns.Peek().Last = line;
        if (line.IsItem && line.Key is not null)
            _columns.Push(new Column(line.KeyIndent, IsList: false) { Last = line });
        _hasKeyAtRoot |= line.IsKey;
        if (line.IsItem && !_hasKeyAtRoot)
            ItemAboveKeys ??= line;

        Last = line;
        Indent = line.Key is not null ? line.KeyIndent : line.IsItem ? line.Indent : -1;
        Block = null;
        TakeValue(line, line.Value);
    }

    public void TakeValueBelow(LineShape line) => TakeValue(line, line.Content);

    /// <summary>A line that has been looked at, whatever it was.</summary>
    public void Pass()
    {
        IsAfterBlank = false;
        Heading = null;
        Comment = null;
    }

    private void TakeValue(LineShape line, int start)
    {
        var key = Last!.Key is { } span ? head.TextOf(span) : "";
        Value = new Place(line.Line, Indent, start, key);
        Kind = KindOf(start, line.Line.End);
    }

    private ValueKind KindOf(int start, int end)
    {
        // An anchor or a tag may have its value below.
        if (start < end && head[start] is '&' or '!')
        {
            while (!head.IsSpaceOrEnd(start, end))
                start++;
            start = head.SkipSpace(start, end);
        }

        return start >= end ? ValueKind.None : head[start] switch
        {
            '#' => ValueKind.None,
            '|' or '>' => ValueKind.Block,
            '"' or '\'' or '[' or '{' => ValueKind.Closed,
            _ => ValueKind.Plain,
        };
    }

    private LineShape? KeyBelow(LineShape line)
    {
        foreach (var below in head.LinesBelow(line.Line))
        {
            if (!below.IsBlank(head.File))
                return LineShape.Of(head, below) is { IsKey: true } key ? key : null;
        }

        return null;
    }
}

/// <summary>The column in which the keys of a mapping or the hyphens of a list begin.</summary>
/// <param name="IsList">Whether items are there, and not the items of a key in the same column.</param>
internal sealed record Column(int Indent, bool IsList)
{
    /// <summary>The item or the key that the lines below belong to.</summary>
    public LineShape? Last { get; set; }

    public bool HasItems { get; set; }
}

internal enum ValueKind
{
    None,
    Plain,

    /// <summary>In quotes or brackets.</summary>
    Closed,

    /// <summary>Below a <c>|</c> or a <c>&gt;</c>.</summary>
    Block,
}

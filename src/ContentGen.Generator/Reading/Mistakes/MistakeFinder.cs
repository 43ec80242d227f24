using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>
/// Looks for the mistake that kept front matter from being read. It knows the mistakes that people make, not YAML: it
/// is asked only after the parser has refused the text, and only about what stands before the place of refusal.
/// </summary>
internal sealed class MistakeFinder(HeadText head)
{
    // Columns in which keys or dashes stand, from the root to the current line.
    private readonly Stack<Column> _columns = new();
    private LineShape? _above;
    private ValueKind _aboveKind = ValueKind.None;
    private int _aboveIndent = -1;
    private Place? _value;
    private bool _isAfterBlank;
    private LineShape? _block;
    private LineShape? _heading;
    private LineShape? _firstItemAtRoot;
    private bool _hasKeyAtRoot;

    /// <param name="IsList">Whether items stand here, and not the items of a key in the same column.</param>
    private sealed record Column(int Indent, bool IsList)
    {
        /// <summary>The item or the key that the lines below belong to.</summary>
        public LineShape? Last { get; set; }

        public bool HasItems { get; set; }
    }

    private enum ValueKind
    {
        None,
        Plain,
        Closed,
        Block,
    }

    public Mistake? FirstBefore(int failedAt)
    {
        for (Line? next = Line.At(head.File, head.Span.Start);
             next is { } line && line.Start < head.Span.End && line.Start <= failedAt; )
        {
            next = line.Next(head.File);
            if (line.IsBlank(head.File))
            {
                _isAfterBlank = true;
                continue;
            }

            var shape = LineShape.Of(head, line);
            if (_aboveKind == ValueKind.Block && shape.Indent > _aboveIndent)
            {
                _block ??= shape;
                if (shape.Indent < _block.Indent && !HasIndentation(_value!))
                    return UnindentedText.InBlock(head, shape, _block, _value!);
                continue;
            }

            if (LineMistakes.InEveryLine(head, shape) is { } mistake)
                return mistake;
            if (head[shape.Content] == '#')
            {
                _heading = IsHeading(shape) ? _heading ?? shape : null;
                continue;
            }


            if (InLine(shape, out var end) is { } found)
                return found.Span.Start <= failedAt || shape.Line.Start <= failedAt ? found : null;
            _isAfterBlank = false;
            _heading = null;
            if (end > line.End)
                next = Line.Around(head.File, end).Next(head.File);
        }

        return null;
    }

    private Mistake? InLine(LineShape shape, out int end)
    {
        end = shape.Line.End;
        var isDeeper = shape.Indent > _aboveIndent;
        if (_aboveKind == ValueKind.Plain && isDeeper && !(shape.Key is not null && !shape.IsItem))
            return null;
        if (isDeeper && _aboveKind == ValueKind.Plain && _value is not null && IsSeveralWords(shape))
            return ValueMistakes.ColonBelow(head, _value, shape.Line);
        if (isDeeper && _aboveKind is ValueKind.Plain or ValueKind.Closed)
            return LineMistakes.TooDeep(head, shape, _above!, ParentOf(shape));

        while (_columns.Count > 0 && _columns.Peek().Indent > shape.Indent)
            _columns.Pop();
        if (_columns.Count > 0 && _columns.Peek().Indent != shape.Indent && !(isDeeper && _aboveKind == ValueKind.None))
            return LineMistakes.WrongColumn(head, shape, _above!, ParentOf(shape));
        if (_columns.Count == 0 && _above is not null)
            return LineMistakes.WrongColumn(head, shape, _above, parent: null);
        if (_columns.Count > 1 && _columns.Peek() is { IsList: true, Last: { } item } && shape is { IsItem: false, Key: not null })
        {
            return item.Key is not null
                ? LineMistakes.WrongColumn(head, shape, item, ParentOf(shape))
                : LineMistakes.WrongColumn(head, shape, _columns.ElementAt(1).Last!, _columns.Count == 2 ? null : ParentOf(shape));
        }

        if (_columns.Count > 0 && shape.IsItem && _columns.Peek() is { IsList: false, HasItems: false, Last: { } key } && key != _above && !_isAfterBlank)
            return LineMistakes.ItemWithoutKey(head, shape);

        if (shape.IsItem && shape.Indent == _aboveIndent && _columns.Count > 1 && _above is { IsItem: false } && _aboveKind != ValueKind.None)
            return LineMistakes.ItemAmongKeys(head, shape, _columns.ElementAt(1).Last!);
        if (shape.IsItem && shape.Indent == _aboveIndent && _above is { IsItem: false } && _aboveKind != ValueKind.None)
            return LineMistakes.ItemWithoutKey(head, shape);
        if (_firstItemAtRoot is not null && shape is { IsItem: false, Key: not null } && _columns.Count == 1)
            return LineMistakes.ItemWithoutKey(head, _firstItemAtRoot);

        if (isDeeper && _aboveKind == ValueKind.None && _above is not null && IsValueBelow(shape))
            return EnterValue(shape, out end);
        if (shape.IsItem && shape.Key is null && HasSign(shape) && KeyBelow(shape) is { } next && next.Indent == shape.KeyIndent && !IsSeveralWords(next))
            return LineMistakes.WithoutKey(head, shape with { Content = shape.Item }, isAfterBlank: false, heading: null);
        if (shape.Key is null && !shape.IsItem && head[shape.Content] is not ('[' or '{' or '"' or '\'' or '?'))
            return WithoutKey(shape);

        return Enter(shape, out end);
    }

    // The key whose value holds the line. What stands above may be a finished value, and holds nothing.
    private LineShape? ParentOf(LineShape shape) => _columns
        .Where(column => !column.IsList && column.Indent < shape.Indent)
        .Select(static column => column.Last)
        .FirstOrDefault(last => last is { Key: not null } && (last != _above || _aboveKind == ValueKind.None));

    private Mistake? Enter(LineShape shape, out int end)
    {
        if (_columns.Count == 0 || _columns.Peek().Indent < shape.Indent)
            _columns.Push(new Column(shape.Indent, shape.IsItem));
        _columns.Peek().HasItems = shape.IsItem;
        if (!shape.IsItem || _columns.Peek().IsList)
            _columns.Peek().Last = shape;
        if (shape.IsItem && shape.Key is not null)
            _columns.Push(new Column(shape.KeyIndent, IsList: false) { Last = shape });
        _hasKeyAtRoot |= shape.Key is not null && !shape.IsItem;
        if (shape.IsItem && !_hasKeyAtRoot)
            _firstItemAtRoot ??= shape;

        var key = shape.Key is { } span ? head.TextOf(span) : "";
        if (shape.Key is { } named && key.Length > 0 && key[0] is '@' or '`' or '%' or '*' or '&' or '!')
        {
            end = shape.Line.End;
            return new Mistake(
                ReadingRules.ReservedSign, named, [key[0].ToString(), Quotes.Around(key)],
                hidden => hidden.HideLines(shape.Line.Span));
        }

        var indent = shape.Key is null && !shape.IsItem ? -1 : shape.Key is null ? shape.Indent : shape.KeyIndent;
        _value = new Place(shape.Line, indent, shape.Value, key);
        _block = null;
        var mistake = ValueMistakes.Find(head, _value, out end);
        _above = shape;
        _aboveIndent = indent;
        _aboveKind = KindOf(shape);
        return mistake;
    }

    private Mistake? WithoutKey(LineShape shape)
    {
        var isEmptyBlock = _aboveKind == ValueKind.Block && _block is null;
        if (!_isAfterBlank && _heading is null && (_aboveKind == ValueKind.Plain || isEmptyBlock)
            && UnindentedText.Find(head, shape, _value!, isEmptyBlock) is { } mistake)
        {
            return mistake;
        }

        return LineMistakes.WithoutKey(head, shape, _isAfterBlank && _above is not null, _isAfterBlank ? _heading : null);
    }

    // A comment has one sign.
    private bool IsHeading(LineShape shape) => shape.Indent == 0 && head[shape.Content + 1] == '#' && _above is not null;

    private bool HasIndentation(Place block) => head.TextOf(block.RestOfLine(head)).Any(char.IsDigit);

    // A text that begins on the line below its key; where a key follows in its column, it lacks a colon itself.
    private bool IsValueBelow(LineShape shape)
    {
        if (shape.Key is not null || shape.IsItem || LostItems.IsLikeItem(head.TextOf(shape.Line.Span).TrimStart()))
            return false;
        return KeyBelow(shape) is not { } next || next.Indent != shape.Indent || IsSeveralWords(next);
    }

    // A word alone is an item.
    private bool HasSign(LineShape shape) =>
        head.TextOf(TextSpan.FromBounds(shape.Item, shape.Line.End)).TrimEnd().IndexOfAny([' ', ':', '=', '\uFF1A']) >= 0;

    private LineShape? KeyBelow(LineShape shape)
    {
        var next = shape.Line.Next(head.File);
        while (next is { } blank && blank.IsBlank(head.File))
            next = blank.Next(head.File);
        return next is { } line && line.Start < head.Span.End && LineShape.Of(head, line) is { IsItem: false, Key: not null } below ? below : null;
    }

    private bool IsSeveralWords(LineShape shape) => head.TextOf(shape.Key!.Value).IndexOf(' ') >= 0;

    private Mistake? EnterValue(LineShape shape, out int end)
    {
        var key = _above!.Key is { } span ? head.TextOf(span) : "";
        _aboveKind = KindOf(shape with { Value = shape.Content });
        _value = new Place(shape.Line, _aboveIndent, shape.Content, key);
        return ValueMistakes.Find(head, _value, out end);
    }

    private ValueKind KindOf(LineShape shape)
    {
        if (shape.Value >= shape.Line.End)
            return ValueKind.None;
        return head[shape.Value] switch
        {
            '#' => ValueKind.None,
            '|' or '>' => ValueKind.Block,
            '"' or '\'' or '[' or '{' => ValueKind.Closed,
            // An anchor or a tag may have its value below.
            '&' or '!' => ValueKind.None,
            _ => ValueKind.Plain,
        };
    }
}

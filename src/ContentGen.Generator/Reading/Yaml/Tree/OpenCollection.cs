using System.Collections.Immutable;
using ContentGen.Generator.Reading.Mistakes.Silent;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>A list or a mapping whose end has not been reached.</summary>
internal sealed class OpenCollection(
    bool isMapping, int start, OpenCollection? parent, HeadText head, ReadingFindings findings)
{
    private readonly ImmutableArray<FrontMatterNode>.Builder? _items =
        isMapping ? null : ImmutableArray.CreateBuilder<FrontMatterNode>();

    private readonly ImmutableArray<MappingEntry>.Builder? _entries =
        isMapping ? ImmutableArray.CreateBuilder<MappingEntry>() : null;

    private readonly KeySet? _keys = isMapping ? new KeySet() : null;
    private (string Text, TextSpan Span)? _key;
    private bool _isValueNext;
    private bool _isValueRefused;
    private int _first = -1;

    // A mapping inside a flow list, as in [a: b], comes from the parser with the place 0.
    private readonly int _start = parent is null || start >= parent._start ? start : -1;

    /// <summary>Whether a finding covers the collection as a whole.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether nothing more is reported about what it contains.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether what is added now belongs to a key that has been refused, so that it is not reported.</summary>
    public bool IsDiscarding => _isValueRefused || IsInsideRefused || IsSilent;

    /// <summary>Whether what is added next is a key.</summary>
    public bool IsKeyNext => _entries is not null && !_isValueNext;

    /// <summary>The end of what has been added.</summary>
    public int End { get; private set; } = start;

    private bool IsInsideRefused => parent is { IsDiscarding: true };

    public void Add(FrontMatterNode node)
    {
        if (_first < 0)
            _first = node.Span.Start;

        if (_items is not null)
            _items.Add(node);
        else if (!_isValueNext)
            AddKey(node);
        else
            AddValue(node);
        End = Math.Max(End, node.Span.End);
    }

    public FrontMatterNode Close(int end)
    {
        _keys?.Report(findings);
        var isFlow = _start >= 0 && head[_start] == (isMapping ? '{' : '[') && head[end] is ']' or '}';
        var from = isFlow || _first < 0 ? Math.Max(_start, 0) : _items is null ? _first : Math.Max(_start, 0);
        var span = isFlow ? TextSpan.FromBounds(from, end + 1) : TextSpan.FromBounds(from, Math.Max(from, End));
        var isLost = isFlow && _items is not null && !IsDiscarding && CurlyItems.Report(head, _items, span, findings);
        if (IsUnreadable || isLost)
            return new UnreadableNode(span);
        return _items is not null
            ? new ListNode(_items.ToImmutable(), span)
            : new MappingNode(Entries(), span);
    }

    // What has been reported as a pair is not reported as two unknown keys too.
    private ImmutableArray<MappingEntry> Entries()
    {
        for (var i = 0; _keys!.HasAlike && i < _entries!.Count; i++)
        {
            if (_keys.IsAlike(_entries[i].Key))
                _entries[i] = _entries[i] with { IsReported = true };
        }

        return _entries!.ToImmutable();
    }

    private void AddKey(FrontMatterNode node)
    {
        _isValueNext = true;
        _key = null;
        _isValueRefused = false;
        if (node is ScalarNode { IsNull: false } name && KeyNames.Contain(name))
            _key = (name.Text, name.Span);
        else if (node is not UnreadableNode && !IsDiscarding)
            _key = KeyNames.Repaired(this, node, head, findings) is { } repaired ? (repaired, node.Span) : null;
        _isValueRefused = _key is null;
    }

    private void AddValue(FrontMatterNode node)
    {
        _isValueNext = false;
        _isValueRefused = false;
        if (_key is not { } key)
            return;

        var entry = new MappingEntry(key.Text, key.Span, node) { IsReported = head.Mask.IsReportedKey(key.Span) };
        if (IsInsideRefused || _keys!.Add(key.Text, key.Span, node as ScalarNode, EmptyAbove(key.Span)))
            _entries!.Add(entry);
    }

    // A key that no line is between is one that the next may belong to.
    private string? EmptyAbove(TextSpan key) =>
        _entries is [.., { Value: ScalarNode { IsNull: true, Text: "" } } last]
        && Line.Around(head.File, last.KeySpan.Start).NextStart == Line.Around(head.File, key.Start).Start
            ? last.Key
            : null;

    /// <summary>What a line below was meant to belong to is not empty, though it looks so.</summary>
    /// <returns>Whether there was such a value.</returns>
    public bool TakeLastValueForUnreadable()
    {
        if (_entries is not { Count: > 0 }
            || _entries[_entries.Count - 1] is not { Value: ScalarNode { IsNull: true } or UnreadableNode } last)
        {
            return false;
        }

        _entries[_entries.Count - 1] = last with { Value = new UnreadableNode(last.Value.Span) };
        return true;
    }
}

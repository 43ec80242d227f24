using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes.Silent;
using ContentGen.Generator.Reading.Mistakes.Values;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Reading.Yaml.Unsupported;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>Builds the tree of nodes, with a stack of its own, so that no nesting can exhaust that of the
/// program.</summary>
internal sealed class TreeBuilder(HeadText head, ReadingFindings findings) : IYamlEvents
{
    private readonly Stack<OpenCollection> _open = new();
    private readonly Anchors _anchors = new(head);
    private FrontMatterNode? _root;

    /// <summary>Where the value begins whose nesting is refused.</summary>
    public int? TooDeepAt { get; private set; }

    public bool IsDone => TooDeepAt is not null;

    private bool IsDiscarding => _open.Count > 0 && _open.Peek().IsDiscarding;

    public void AddScalar(string text, bool isQuoted, bool isBlock, TextSpan span)
    {
        if (isBlock)
            span = WithoutTrailingSpace(span);

        // Older versions of Ruby's YAML, and so Jekyll's importers, write every quoted text as "! 'text'": it is text.
        else if (isQuoted && head[span.Start] == '!' && head[span.Start + 1] is ' ')
            span = TextSpan.FromBounds(head.SkipSpace(span.Start + 1, span.End), span.End);
        if (Decoration.At(head, span.Start) is { } decoration)
        {
            span = WithoutTrailingSpace(span);
            if (!IsDiscarding)
                decoration.Report(findings, _anchors, span, isText: true);
            Add(new UnreadableNode(span));
        }
        else if (head.Mask.HidesValue(span) || (text.Length == 0 && !isQuoted && MayBeBelow(span)))
            Add(new UnreadableNode(span));
        else
        {
            var node = new ScalarNode(head.Restored(text), isQuoted, span);
            Add(IsDiscarding ? node : ScalarChecks.Check(head, node, findings));
        }
    }

    public void AddAlias(TextSpan span)
    {
        _anchors.AddAlias(head.File.Substring(span.Start + 1, span.Length - 1), span, isReported: IsDiscarding);
        Add(new UnreadableNode(span));
    }

    public void Open(bool isMapping, int start)
    {
        if (_open.Count == ReadingLimits.MaxDepth)
        {
            TooDeepAt = start;
            return;
        }

        var decoration = Decoration.At(head, start);
        if (decoration is not null && !IsDiscarding)
            decoration.Report(findings, _anchors, decoration.Span, isText: false);

        var placeholder = isMapping ? Placeholder.At(head, start) : null;
        if (placeholder is { } span && !IsDiscarding)
            ReportPlaceholder(span);

        var parent = _open.Count > 0 ? _open.Peek() : null;
        _open.Push(new OpenCollection(isMapping, start, parent, head, findings)
        {
            IsUnreadable = decoration is not null || placeholder is not null,
            IsSilent = placeholder is not null,
        });
    }

    public void Close(int end)
    {
        var closed = _open.Pop();
        Add(closed.Close(end));
    }

    public FrontMatterNode? Finish()
    {
        _anchors.Report(findings);
        return _root;
    }

    // An empty value may have had lines that were hidden; an empty key has none.
    private bool MayBeBelow(TextSpan span) =>
        (_open.Count == 0 || !_open.Peek().IsKeyNext) && head.Mask.HidesLinesBelow(span.Start);

    private void ReportPlaceholder(TextSpan span)
    {
        var (place, text) = (ValuePlace.Of(head, span.Start), head.TextOf(span));
        findings.Add(
            ReadingRules.TemplatePlaceholder,
            span,
            Shown.Value(text),
            TemplatePlaceholder.Advice(place.Key, Repair.Quoted(place, text)));
    }

    private void Add(FrontMatterNode node)
    {
        if (_open.Count == 0)
            _root = node;
        else
            _open.Peek().Add(node);
    }

    private TextSpan WithoutTrailingSpace(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && head[end - 1] is ' ' or '\t' or '\n' or '\r')
            end--;
        return TextSpan.FromBounds(span.Start, end);
    }
}

using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>What has been found wrong with one file so far.</summary>
internal sealed class ReadingFindings(ContentFile file)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<TextSpan> _onManyLines = [];

    public int Count => _findings.Count;

    /// <summary>Whether what is added now is hardly shown, so that it needs no repair.</summary>
    public bool IsFull => Count >= ReadingLimits.MaxFindings;

    public void Add(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
        _findings.Add(new Finding(rule, file.PlaceOf(span), arguments.ToEquatableArray()));

    /// <param name="isOnManyLines">Whether all findings of the rule are one, whose last argument names the other
    /// lines.</param>
    public void Add(DiagnosticDescriptor rule, TextSpan span, bool isOnManyLines, string[] arguments)
    {
        if (isOnManyLines)
            _onManyLines.Add(span);
        Add(rule, span, arguments);
    }

    public void AddWithOther(DiagnosticDescriptor rule, TextSpan span, TextSpan other, params string[] arguments) =>
        _findings.Add(new Finding(
            rule,
            file.PlaceOf(span),
            arguments.ToEquatableArray(),
            ImmutableArray.Create(file.PlaceOf(other))));

    /// <summary>Forgets what an attempt at reading found that came to nothing.</summary>
    public void CutBackTo(int count) => _findings.RemoveRange(count, _findings.Count - count);

    public int LineOf(int offset) => file.PlaceOf(new TextSpan(offset, 0)).Lines.Start.Line + 1;

    /// <summary>Where the first error is; null without any.</summary>
    public int? FirstError => _findings
        .Where(static finding => finding.IsError)
        .Select(static finding => (int?)finding.Place.Span.Start)
        .Min();

    public ImmutableArray<Finding> InOrder()
    {
        if (_findings.Count == 0)
            return ImmutableArray<Finding>.Empty;

        // The first of them names the lines of all others.
        var isOddSpaceKnown = false;
        var inOrder = _findings
            .OrderBy(static finding => finding.Place.Span.Start)
            .Where(finding => finding.Rule != ReadingRules.OddSpace
                || (!isOddSpaceKnown && (isOddSpaceKnown = true)))
            .ToList();
        inOrder = WithOtherLines(inOrder);
        var first = inOrder.Take(ReadingLimits.MaxFindings);
        var left = inOrder.Count - ReadingLimits.MaxFindings;
        if (left > 0)
            first = first.Prepend(new Finding(ReadingRules.TooMany, file.Start, [left.ToText()]));
        return first.ToImmutableArray();
    }

    // A writer who makes such a mistake makes it on each line.
    private List<Finding> WithOtherLines(List<Finding> inOrder)
    {
        if (_onManyLines.Count < 2)
            return inOrder;

        var groups = inOrder
            .Where(finding => _onManyLines.Contains(finding.Place.Span))
            .GroupBy(static finding => finding.Rule)
            .ToDictionary(static group => group.First(), static group => group.Skip(1).ToList());
        var others = new HashSet<Finding>(groups.Values.SelectMany(static group => group));
        return inOrder
            .Where(finding => !others.Contains(finding))
            .Select(finding => groups.TryGetValue(finding, out var likewise) && likewise.Count > 0
                ? finding with { Arguments = WithLines(finding.Arguments, likewise) }
                : finding)
            .ToList();
    }

    private EquatableArray<string> WithLines(EquatableArray<string> arguments, List<Finding> likewise)
    {
        var lines = likewise.Select(finding => LineOf(finding.Place.Span.Start)).Distinct().ToList();
        return arguments.Take(arguments.Count - 1)
            .Append(ReadingRules.Text(ReadingRules.LikewiseOnLines, Shown.Lines(lines)))
            .ToEquatableArray();
    }
}

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

    public int Count => _findings.Count;

    /// <summary>Whether what is added now is hardly shown, so that it needs no repair.</summary>
    public bool IsFull => Count >= ReadingLimits.MaxFindings;

    public void Add(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
        _findings.Add(new Finding(rule, file.PlaceOf(span), arguments.ToEquatableArray()));

    public void AddWithOther(DiagnosticDescriptor rule, TextSpan span, TextSpan other, params string[] arguments) =>
        _findings.Add(new Finding(
            rule,
            file.PlaceOf(span),
            arguments.ToEquatableArray(),
            ImmutableArray.Create(file.PlaceOf(other))));

    /// <summary>Forgets what an attempt at reading found that came to nothing.</summary>
    public void CutBackTo(int count) => _findings.RemoveRange(count, _findings.Count - count);

    public int LineOf(int offset) => file.PlaceOf(new TextSpan(offset, 0)).Lines.Start.Line + 1;

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
        var first = inOrder.Take(ReadingLimits.MaxFindings);
        var left = inOrder.Count - ReadingLimits.MaxFindings;
        if (left > 0)
            first = first.Prepend(new Finding(ReadingRules.TooMany, file.Start, [left.ToText()]));
        return first.ToImmutableArray();
    }
}

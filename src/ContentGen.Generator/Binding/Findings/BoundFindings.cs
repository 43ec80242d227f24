using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Findings;

/// <summary>Collects what is wrong with the keys and values of one post.</summary>
internal sealed class BoundFindings(ContentFile file)
{
    // Most posts have none.
    private FindingList? _findings;
    private Dictionary<Finding, Subject>? _subjects;

    public void Add(DiagnosticDescriptor rule, TextSpan span, Subject subject, params string[] facts) =>
        Add(rule, span, other: null, subject, facts);

    /// <param name="rule">The rule.</param>
    /// <param name="span">What a person would underline.</param>
    /// <param name="other">Another place that belongs to the finding.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="facts">The facts of the message.</param>
    public void Add(DiagnosticDescriptor rule, TextSpan span, TextSpan? other, Subject subject, params string[] facts)
    {
        _findings ??= new FindingList(file, BindingRules.TooMany);
        _subjects ??= [];
        _subjects[_findings.Add(rule, span, other, facts)] = subject;
    }

    /// <inheritdoc cref="FindingList.InFileOrder"/>
    public ImmutableArray<BoundFinding> InFileOrder(TextSpan head) => _findings is null
        ? ImmutableArray<BoundFinding>.Empty
        : _findings.InFileOrder(head).Select(WithSubject).ToImmutableArray();

    private BoundFinding WithSubject(Finding finding) =>
        new(finding, _subjects!.TryGetValue(finding, out var subject) ? subject : Subject.None);
}

using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Collects what is wrong with one file.</summary>
/// <param name="file">The file.</param>
/// <param name="tooMany">The rule that reports how many findings are not shown.</param>
internal sealed class FindingList(ContentFile file, DiagnosticDescriptor tooMany)
{
    // No person reads more of one file; a hostile one with 100,000 unknown keys must not fill the log of the build.
    public const int Most = 200;

    private readonly List<Finding> _findings = [];

    public Finding Add(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
        Add(rule, span, other: null, arguments);

    /// <param name="rule">The rule.</param>
    /// <param name="span">What a person would underline.</param>
    /// <param name="other">Another place that belongs to the finding.</param>
    /// <param name="arguments">The facts of the message.</param>
    public Finding Add(DiagnosticDescriptor rule, TextSpan span, TextSpan? other, params string[] arguments)
    {
        EquatableArray<FilePlace> others = other is { } place ? [file.PlaceOf(place)] : default;
        var finding = new Finding(rule, file.PlaceOf(span), ImmutableArray.Create(arguments), others);
        _findings.Add(finding);
        return finding;
    }

    /// <summary>What is in the file, with LF at the ends of lines.</summary>
    public string TextOf(TextSpan span) =>
        file.Text.Substring(span.Start, span.Length).Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The findings as a reader of the file meets them; after the first ones only their number.</summary>
    /// <param name="head">Where the number is reported: the beginning of what was read.</param>
    public ImmutableArray<Finding> InFileOrder(TextSpan head)
    {
        if (_findings.Count == 0)
            return ImmutableArray<Finding>.Empty;

        var inOrder = _findings.OrderBy(static finding => finding.Place.Span.Start);
        if (_findings.Count <= Most)
            return inOrder.ToImmutableArray();

        var rest = (_findings.Count - Most).ToString(CultureInfo.InvariantCulture);
        return inOrder.Take(Most).Prepend(new Finding(tooMany, file.PlaceOf(head), [rest])).ToImmutableArray();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

/// <summary>Collects what is wrong with one post.</summary>
internal sealed class FindingList(ContentFile file)
{
    // No person reads more of one post; a hostile one with 100,000 unknown keys must not fill the build's log.
    public const int Most = 200;

    private List<Finding>? _findings;
    private int _left;

    public void Add(DiagnosticDescriptor rule, TextSpan span, params string[] facts) => Add(rule, span, other: null, facts);

    public void Add(DiagnosticDescriptor rule, TextSpan span, TextSpan? other, params string[] facts)
    {
        _findings ??= [];
        if (_findings.Count == Most)
        {
            _left++;
            return;
        }

        EquatableArray<FilePlace> others = other is { } place ? [file.PlaceOf(place)] : default;
        _findings.Add(new Finding(rule, file.PlaceOf(span), ImmutableArray.Create(facts), others));
    }

    /// <summary>What stands in the file, with LF at the ends of lines.</summary>
    public string TextOf(TextSpan span) => file.Text.Substring(span.Start, span.Length).Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The findings as a reader of the file meets them.</summary>
    /// <param name="fence">Where it is told how many are left out.</param>
    public ImmutableArray<Finding> InFileOrder(TextSpan fence)
    {
        if (_findings is null)
            return ImmutableArray<Finding>.Empty;

        if (_left > 0)
        {
            var left = _left.ToString(CultureInfo.InvariantCulture);
            _findings.Add(new Finding(BindingRules.TooMany, file.PlaceOf(fence), ImmutableArray.Create(left)));
        }

        return _findings.OrderBy(static finding => finding.Place.Span.Start).ToImmutableArray();
    }
}

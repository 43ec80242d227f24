using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering;

/// <summary>A post's Markdown as HTML, and what the run-time library needs to find its parts without parsing.</summary>
/// <param name="Html">With <c>\n</c> line ends; empty where a finding says that it could not be rendered.</param>
/// <param name="Facts">Derived from the HTML; <see cref="BodyFacts.Format"/> writes them for generated code.</param>
/// <param name="Findings">Why it could not be rendered.</param>
internal sealed record RenderedBody(CompressedText Html, BodyFacts Facts, ImmutableArray<Finding> Findings)
{
    public static readonly RenderedBody Empty = Of("".AsSpan(), CancellationToken.None);

    public static RenderedBody Of(ReadOnlySpan<char> html, CancellationToken cancellation) =>
        new(CompressedText.Of(html, cancellation), BodyOutline.Of(html), ImmutableArray<Finding>.Empty);

    public static RenderedBody Failed(Finding finding) => Empty with { Findings = ImmutableArray.Create(finding) };
}

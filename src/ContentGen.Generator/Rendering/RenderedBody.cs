using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering;

/// <summary>A post's Markdown as HTML, and what the run-time library needs to find its parts without parsing.</summary>
/// <param name="Facts">Derived from the HTML; places in it are those where all holes are empty.</param>
/// <param name="Sealed">The finished body where it has no hole; null where it is <paramref name="Open"/>.</param>
/// <param name="Open">The HTML and its holes; null where it is <paramref name="Sealed"/>.</param>
/// <param name="Findings">Why it could not be rendered.</param>
internal sealed record RenderedBody(BodyFacts Facts, SealedBody? Sealed, OpenBody? Open, ImmutableArray<Finding> Findings)
{
    /// <summary>The body of a file that is not compiled in.</summary>
    public static readonly RenderedBody Empty = WithoutText(sourcePath: "");

    /// <summary>The body of a data file.</summary>
    public static RenderedBody WithoutText(string sourcePath) =>
        Of("".AsSpan(), ImmutableArray<BodyHole>.Empty, sourcePath, CancellationToken.None);

    /// <param name="html">With <c>\n</c> line ends.</param>
    /// <param name="holes">In their order.</param>
    /// <param name="sourcePath">The post, relative to the project.</param>
    public static RenderedBody Of(
        ReadOnlySpan<char> html, ImmutableArray<BodyHole> holes, string sourcePath, CancellationToken cancellation)
    {
        var facts = BodyOutline.Of(html);
        return holes.IsEmpty
            ? new RenderedBody(facts, SealedBody.Of(sourcePath, html, facts, cancellation), null, ImmutableArray<Finding>.Empty)
            : new RenderedBody(facts, null, new OpenBody(html.ToString(), holes), ImmutableArray<Finding>.Empty);
    }

    /// <summary>A post that could not be rendered is not compiled in.</summary>
    public static RenderedBody Failed(Finding finding) => Empty with { Findings = ImmutableArray.Create(finding) };
}

using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering;

/// <summary>A post's Markdown as HTML, and the facts by which the run-time library finds its parts without
/// parsing.</summary>
/// <param name="Facts">The facts about the HTML.</param>
/// <param name="Sealed">The finished body if it has no holes; null if it is <paramref name="Open"/>.</param>
/// <param name="Open">The HTML and its holes; null if it is <paramref name="Sealed"/>.</param>
/// <param name="Findings">Why the Markdown could not be rendered.</param>
internal sealed record RenderedBody(
    BodyFacts Facts, SealedBody? Sealed, OpenBody? Open, ImmutableArray<Finding> Findings)
{
    /// <summary>The body of a file that is not compiled in.</summary>
    public static readonly RenderedBody Empty = WithoutText(sourcePath: "");

    /// <summary>The body of a data file.</summary>
    public static RenderedBody WithoutText(string sourcePath) =>
        Of("".AsSpan(), ImmutableArray<BodyHole>.Empty, sourcePath, CancellationToken.None);

    /// <param name="html">The HTML with <c>\n</c> line ends.</param>
    /// <param name="holes">The holes, by position.</param>
    /// <param name="sourcePath">The path of the post, relative to the project.</param>
    public static RenderedBody Of(
        ReadOnlySpan<char> html, ImmutableArray<BodyHole> holes, string sourcePath, CancellationToken cancellation)
    {
        var facts = BodyOutline.Of(html);
        var (finished, open) = holes.IsEmpty
            ? (SealedBody.Of(sourcePath, html, facts, cancellation), (OpenBody?)null)
            : (null, new OpenBody(html.ToString(), holes));
        return new RenderedBody(facts, finished, open, ImmutableArray<Finding>.Empty);
    }

    /// <summary>A post that could not be rendered is not compiled in.</summary>
    public static RenderedBody Failed(Finding finding) => Empty with { Findings = ImmutableArray.Create(finding) };
}

using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>A file's head as the reading phase understands it.</summary>
/// <param name="State">Whether later phases may look at <paramref name="Root"/>.</param>
/// <param name="Root">The keys; empty unless <see cref="FrontMatterState.Readable"/>.</param>
/// <param name="Fence">The opening fence, where a missing key is reported; the start of the file if there is
/// none.</param>
/// <param name="BodyStart">Where the Markdown begins: after the line break that ends the closing fence.</param>
/// <param name="Findings">What is wrong with the head as text and as YAML, whatever the schema says.</param>
internal sealed record FrontMatter(
    FrontMatterState State,
    MappingNode Root,
    TextSpan Fence,
    int BodyStart,
    ImmutableArray<Finding> Findings);

internal enum FrontMatterState
{
    /// <summary>Every key is known, though a value may be an <see cref="UnreadableNode"/>.</summary>
    Readable,

    /// <summary>The file has none, so it is not an entry. That is reported once.</summary>
    None,

    /// <summary>It is there but its keys are not known. That is reported, and no key may be called missing.</summary>
    Unreadable,
}

using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>What the reading phase makes of a file's head.</summary>
/// <param name="State">Whether later phases may look at <paramref name="Root"/>.</param>
/// <param name="Root">The keys; empty unless <see cref="FrontMatterState.Readable"/>.</param>
/// <param name="Fence">The opening fence, where a missing key is reported; the start of the file if there is none.</param>
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

    /// <summary>The file has none. It is reported once and is not an entry.</summary>
    None,

    /// <summary>It is there but its keys cannot be told. That is reported, and nothing may be said of missing keys.</summary>
    Unreadable,
}

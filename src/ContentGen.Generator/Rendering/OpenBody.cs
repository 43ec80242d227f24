using System.Collections.Immutable;

namespace ContentGen.Generator.Rendering;

/// <summary>HTML that waits for the targets of its links.</summary>
internal sealed class OpenBody(string html, ImmutableArray<BodyHole> holes)
{
    private string? _html = html;

    /// <summary>With <c>\n</c> line ends.</summary>
    public string Html => _html ?? throw new InvalidOperationException("The body is complete.");

    /// <summary>In their order.</summary>
    public ImmutableArray<BodyHole> Holes { get; } = holes;

    /// <summary>What completion makes of the body.</summary>
    public object? Completion { get; set; }

    /// <summary>Lets go of the HTML, of which the completed body holds a compressed copy.</summary>
    public void Release() => _html = null;
}

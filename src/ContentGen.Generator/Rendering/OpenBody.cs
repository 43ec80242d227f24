using System.Collections.Immutable;

namespace ContentGen.Generator.Rendering;

/// <summary>HTML whose internal links still have the targets that the post has.</summary>
internal sealed class OpenBody(string html, ImmutableArray<BodyHole> holes)
{
    private string? _html = html;
    private object? _completion;

    /// <summary>The HTML with <c>\n</c> line ends.</summary>
    public string Html => _html ?? throw new InvalidOperationException("The body is complete.");

    /// <summary>The holes, by position.</summary>
    public ImmutableArray<BodyHole> Holes { get; } = holes;

    /// <summary>The work that completes this body with the URLs that were resolved last; null before the first.</summary>
    public object? Completion => Volatile.Read(ref _completion);

    /// <summary>Replaces <see cref="Completion"/> unless it is no longer the known one.</summary>
    /// <returns>What it was before.</returns>
    public object? ReplaceCompletion(object? known, object made) =>
        Interlocked.CompareExchange(ref _completion, made, known);

    /// <summary>Releases the HTML: the completed body holds a compressed copy.</summary>
    public void Release() => _html = null;
}

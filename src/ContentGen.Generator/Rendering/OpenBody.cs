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

    /// <summary>The work that completes this body. It is made once, even if several runs request it at the same
    /// time.</summary>
    public TWork CompletionOf<TPost, TWork>(TPost post, Func<TPost, TWork> make)
        where TWork : class
    {
        if (Volatile.Read(ref _completion) is TWork known)
            return known;

        var made = make(post);
        return (TWork?)Interlocked.CompareExchange(ref _completion, made, null) ?? made;
    }

    /// <summary>Releases the HTML: the completed body holds a compressed copy.</summary>
    public void Release() => _html = null;
}

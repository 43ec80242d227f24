using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Completion;

/// <summary>An open body that is completed in the background.</summary>
internal sealed class PendingBody(ParsedPost post) : BackgroundWork<CompletedBody>
{
    public static PendingBody Of(ParsedPost post) =>
        post.Body.Open!.CompletionOf(post, static post => new PendingBody(post));

    protected override CompletedBody Do(CancellationToken cancellation)
    {
        var completed = Guard.Run(
            post.File,
            () => new CompletedBody(Complete(cancellation), Fault: null),
            static fault => new CompletedBody(RenderedBody.Empty.Sealed!, fault));
        post.Body.Open!.Release();
        return completed;
    }

    private SealedBody Complete(CancellationToken cancellation)
    {
        var html = post.Body.Open!.Html;
        return SealedBody.Of(post.File.ProjectPath, html.AsSpan(), post.Body.Facts, cancellation);
    }
}

/// <param name="Body">The finished body; empty if the generator failed.</param>
/// <param name="Fault">The error that reports why the generator failed on the body; null if it did not.</param>
internal sealed record CompletedBody(SealedBody Body, Finding? Fault);

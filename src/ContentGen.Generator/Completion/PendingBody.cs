using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;
using ContentGen.Html;

namespace ContentGen.Generator.Completion;

/// <summary>An open body that is completed in the background, with certain URLs.</summary>
internal sealed class PendingBody : BackgroundWork<CompletedBody>
{
    private readonly ParsedPost _post;
    private readonly EquatableArray<string?> _urls;

    // The same body with other URLs; it alone has the HTML once it is complete. Null as soon as this one is complete.
    private PendingBody? _earlier;

    private PendingBody(ParsedPost post, EquatableArray<string?> urls, PendingBody? earlier)
    {
        _post = post;
        _urls = urls;
        _earlier = earlier;
    }

    /// <param name="urls">For each target, the URL that replaces its path; null where it stays.</param>
    public static PendingBody Of(ParsedPost post, EquatableArray<string?> urls)
    {
        var open = post.Body.Open!;
        var known = (PendingBody?)open.Completion;
        while (known is null || !known._urls.Equals(urls))
        {
            var made = new PendingBody(post, urls, known);
            var last = (PendingBody?)open.ReplaceCompletion(known, made);
            if (ReferenceEquals(last, known))
                return made;
            known = last;
        }

        return known;
    }

    protected override CompletedBody Do(CancellationToken cancellation)
    {
        var completed = Guard.Run(
            _post.File,
            () => new CompletedBody(Complete(cancellation), Fault: null),
            static fault => new CompletedBody(RenderedBody.Empty.Sealed!, fault));
        _earlier = null;
        _post.Body.Open!.Release();
        return completed;
    }

    private SealedBody Complete(CancellationToken cancellation)
    {
        var open = _post.Body.Open!;
        var html = _earlier is { } earlier ? earlier.Original(cancellation) : open.Html;
        if (_urls.Count == 0)
            return SealedBody.Of(_post.File.ProjectPath, html.AsSpan(), _post.Body.Facts, cancellation);

        var filled = BodyFilling.Fill(html, open.Holes, _urls).AsSpan();
        return SealedBody.Of(_post.File.ProjectPath, filled, BodyOutline.Of(filled), cancellation);
    }

    private string Original(CancellationToken cancellation) =>
        BodyFilling.Restore(Result(cancellation).Body.Html, _post.Body.Open!.Holes, _urls);
}

/// <param name="Body">The finished body; empty if the generator failed.</param>
/// <param name="Fault">The error that reports why the generator failed on the body; null if it did not.</param>
internal sealed record CompletedBody(SealedBody Body, Finding? Fault);

using ContentGen.Generator.Posts;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Completion;

/// <summary>An open body that is being finished, on whatever processor is free.</summary>
internal sealed class PendingBody(ParsedPost post) : BackgroundWork<SealedBody>
{
    protected override SealedBody Do(CancellationToken cancellation)
    {
        var open = post.Body.Open!;
        var html = BodyFilling.Fill(open);
        var facts = BodyFilling.Move(post.Body.Facts, open.Holes);
        var body = SealedBody.Of(post.File.ProjectPath, html.AsSpan(), facts, cancellation);
        open.Release();
        return body;
    }
}

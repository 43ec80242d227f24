using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace ContentGen.Generator.Rendering.Emphasis;

/// <summary>Replaces Markdig's emphasis, and adds strikethrough.</summary>
internal sealed class EmphasisExtension(MarkStack marks) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.Replace<EmphasisInlineParser>(new EmphasisParser(marks));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new MarkRenderer());
        renderer.ObjectRenderers.Add(new StrikethroughRenderer());
    }
}

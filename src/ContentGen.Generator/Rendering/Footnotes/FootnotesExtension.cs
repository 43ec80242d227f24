using Markdig;
using Markdig.Renderers;

namespace ContentGen.Generator.Rendering.Footnotes;

/// <summary>Footnotes as GitHub reads them. Their references are found by the parser of links.</summary>
internal sealed class FootnotesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new FootnoteParser());
        pipeline.BlockParsers.Insert(0, new BreakAfterFootnoteParser());
        pipeline.DocumentProcessed += FootnoteList.Complete;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new FootnoteReferenceRenderer());
        renderer.ObjectRenderers.Add(new FootnoteDefinitionRenderer());
        renderer.ObjectRenderers.Add(new FootnoteReturnRenderer());
        renderer.ObjectRenderers.Add(new FootnoteListRenderer());
    }
}

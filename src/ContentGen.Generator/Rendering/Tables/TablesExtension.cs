using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace ContentGen.Generator.Rendering.Tables;

/// <summary>Tables as GitHub reads them.</summary>
internal sealed class TablesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Add(new TableRenderer());
}

using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ContentGen.Generator.Rendering.Alerts;

/// <summary>Alerts as GitHub shows them.</summary>
internal sealed class AlertsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.Replace<QuoteBlockParser>(new AlertParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Replace<QuoteBlockRenderer>(new AlertRenderer());
}

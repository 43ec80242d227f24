using ContentGen.Generator.Rendering.Links;
using Markdig;
using Markdig.Renderers;

namespace ContentGen.Generator.Rendering.BareLinks;

/// <summary>Links and e-mail addresses without markup, as GitHub finds them.</summary>
internal sealed class BareLinksExtension(BracketStack brackets) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new BareLinkParser(brackets));
        pipeline.InlineParsers.Add(new AddressParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

using ContentGen.Generator.Rendering.Emphasis;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace ContentGen.Generator.Rendering.Links;

/// <summary>Replaces Markdig's parsers of links and of their definitions.</summary>
internal sealed class LinksExtension(MarkStack marks, BracketStack brackets) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        pipeline.InlineParsers.Replace<LinkInlineParser>(new LinkParser(marks, brackets));
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

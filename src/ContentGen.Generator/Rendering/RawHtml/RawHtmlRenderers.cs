using ContentGen.Generator.Shared;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.RawHtml;

internal sealed class RawBlockRenderer(TextBuffer html, RawTags tags) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var start = html.Length;
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: false);
        tags.Read(start, () => block.Line, keepsFirst: block.Type == HtmlBlockType.ScriptPreOrStyle);
    }
}

internal sealed class RawInlineRenderer(TextBuffer html, RawTags tags) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        // The alternative text of an image contains no markup.
        if (!renderer.EnableHtmlForInline)
            return;
        var start = html.Length;
        renderer.Write(inline.Tag);
        tags.Read(start, () => LineOf(inline));
    }

    private static int LineOf(Inline inline)
    {
        var container = inline.Parent;
        while (container?.Parent is { } parent)
            container = parent;
        return container?.ParentBlock?.Line ?? 0;
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Emphasis;

/// <summary>Text between <c>~</c> or between <c>~~</c>.</summary>
internal sealed class Strikethrough : ContainerInline;

internal sealed class StrikethroughRenderer : HtmlObjectRenderer<Strikethrough>
{
    protected override void Write(HtmlRenderer renderer, Strikethrough text)
    {
        if (renderer.EnableHtmlForInline)
            renderer.Write("<del>");
        renderer.WriteChildren(text);
        if (renderer.EnableHtmlForInline)
            renderer.Write("</del>");
    }
}

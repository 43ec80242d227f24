using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes links in angle brackets.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (renderer.EnableHtmlForInline)
        {
            renderer.Write(link.IsEmail ? "<a href=\"mailto:" : "<a href=\"");
            UrlText.Write(renderer, link.Url);
            renderer.Write("\">");
        }

        renderer.WriteEscape(link.Url);
        if (renderer.EnableHtmlForInline)
            renderer.Write("</a>");
    }
}

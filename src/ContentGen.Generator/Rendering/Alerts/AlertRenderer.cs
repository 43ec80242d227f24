using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Alerts;

/// <summary>Writes alerts with the elements and classes that GitHub uses, without its icons.</summary>
internal sealed class AlertRenderer : QuoteBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        if (quote.GetData(AlertKind.Key) is not AlertKind kind)
        {
            base.Write(renderer, quote);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<div class=\"markdown-alert markdown-alert-").Write(kind.Class).WriteLine("\">");
        renderer.Write("<p class=\"markdown-alert-title\">").Write(kind.Title).WriteLine("</p>");
        renderer.WriteChildren(quote);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}

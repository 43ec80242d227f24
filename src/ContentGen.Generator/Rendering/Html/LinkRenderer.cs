using ContentGen.Generator.Shared;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes links and images, and notes each target that may be internal as a hole.</summary>
internal sealed class LinkRenderer(TextBuffer html, Holes holes) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        // The alternative text of an image contains no markup.
        if (!renderer.EnableHtmlForInline)
            renderer.WriteChildren(link);
        else if (link.IsImage)
            WriteImage(renderer, link);
        else
            WriteLink(renderer, link);
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"");
        WriteTarget(renderer, link);
        renderer.Write('"');
        renderer.WriteAttributes(link);
        WriteTitle(renderer, link);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline image)
    {
        renderer.Write("<img src=\"");
        WriteTarget(renderer, image);
        renderer.Write('"');
        renderer.WriteAttributes(image);
        renderer.Write(" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = true;
        renderer.Write('"');
        WriteTitle(renderer, image);
        renderer.Write(" />");
    }

    private void WriteTarget(HtmlRenderer renderer, LinkInline link)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url;
        var position = html.Length;
        renderer.WriteEscapeUrl(target);
        if (target is not null && LinkTarget.MayBeInternal(target))
            holes.Add(position, html.Length - position);
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title))
            return;
        renderer.Write(" title=\"");
        renderer.WriteEscape(link.Title);
        renderer.Write('"');
    }
}

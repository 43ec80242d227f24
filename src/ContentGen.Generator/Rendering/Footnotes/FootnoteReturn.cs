using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Footnotes;

/// <summary>The links from a footnote to the places that refer to it.</summary>
internal sealed class FootnoteReturn(FootnoteDefinition definition) : LeafInline
{
    public FootnoteDefinition Definition { get; } = definition;
}

internal sealed class FootnoteReturnRenderer : HtmlObjectRenderer<FootnoteReturn>
{
    public static void WriteLinks(HtmlRenderer renderer, FootnoteDefinition definition)
    {
        foreach (var reference in definition.References)
        {
            renderer.Write("<a href=\"#fnref:").Write(FootnoteListRenderer.Shown(reference.Number));
            renderer.Write("\" class=\"footnote-back-ref\">&#8617;</a>");
        }
    }

    protected override void Write(HtmlRenderer renderer, FootnoteReturn inline) =>
        WriteLinks(renderer, inline.Definition);
}

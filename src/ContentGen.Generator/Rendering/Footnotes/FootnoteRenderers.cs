using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Footnotes;

internal sealed class FootnoteReferenceRenderer : HtmlObjectRenderer<FootnoteReference>
{
    protected override void Write(HtmlRenderer renderer, FootnoteReference reference)
    {
        var note = FootnoteListRenderer.Shown(reference.Definition.Number);
        renderer.Write("<a id=\"fnref:").Write(FootnoteListRenderer.Shown(reference.Number));
        renderer.Write("\" href=\"#fn:").Write(note).Write("\" class=\"footnote-ref\"><sup>").Write(note);
        renderer.Write("</sup></a>");
    }
}

/// <summary>Writes nothing where a footnote is defined: the list shows it.</summary>
internal sealed class FootnoteDefinitionRenderer : HtmlObjectRenderer<FootnoteDefinition>
{
    protected override void Write(HtmlRenderer renderer, FootnoteDefinition definition)
    {
    }
}

internal sealed class FootnoteListRenderer : HtmlObjectRenderer<FootnoteList>
{
    public static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected override void Write(HtmlRenderer renderer, FootnoteList list)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"footnotes\">").WriteLine("<hr />").WriteLine("<ol>");
        foreach (var definition in list.Used)
            WriteDefinition(renderer, definition);
        renderer.WriteLine("</ol>").WriteLine("</div>");
    }

    private static void WriteDefinition(HtmlRenderer renderer, FootnoteDefinition definition)
    {
        renderer.Write("<li id=\"fn:").Write(Shown(definition.Number)).WriteLine("\">");
        if (definition.LastChild is ParagraphBlock { Inline: { } inline })
        {
            inline.AppendChild(new FootnoteReturn(definition));
            renderer.WriteChildren(definition);
        }
        else
        {
            renderer.WriteChildren(definition);
            FootnoteReturnRenderer.WriteLinks(renderer, definition);
            renderer.WriteLine();
        }

        renderer.WriteLine("</li>");
    }
}

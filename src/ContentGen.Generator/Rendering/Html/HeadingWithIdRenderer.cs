using System.Globalization;
using ContentGen.Generator.Shared;
using ContentGen.Html;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes headings, each with the id of <see cref="HeadingIds"/>.</summary>
internal sealed class HeadingWithIdRenderer(TextBuffer html, HeadingIds ids, Holes holes) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).Write(" id=\"");
        // The id comes first and is made of what comes after it.
        var place = html.Length;
        renderer.Write("\">");
        var start = html.Length;
        renderer.WriteLeafInline(heading);
        var id = ids.Next(PlainText.Of(html.Written.Slice(start)));
        html.Insert(place, id);
        holes.Move(place, id.Length);
        renderer.Write("</h").Write(level).WriteLine(">");
    }
}

using System.Globalization;
using ContentGen.Generator.Shared;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes headings, each with its id from <see cref="HeadingIds"/>.</summary>
internal sealed class HeadingWithIdRenderer(TextBuffer html, HeadingIds ids, Holes holes)
    : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).Write(" id=\"");
        // The id comes first, but it is made from the text that comes after it.
        var idPosition = html.Length;
        renderer.Write("\">");
        var start = html.Length;
        renderer.WriteLeafInline(heading);
        var id = ids.Next(HeadingText.Of(html.Written.Slice(start)));
        html.Insert(idPosition, id);
        holes.Move(idPosition, id.Length);
        renderer.Write("</h").Write(level).WriteLine(">");
    }
}

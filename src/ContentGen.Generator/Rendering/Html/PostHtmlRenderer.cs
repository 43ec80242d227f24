using System.Globalization;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Html;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>The part of <see cref="MarkdownRenderer"/> that writes: Markdig's HTML but for headings and code in cells.</summary>
internal sealed class PostHtmlRenderer : HtmlRenderer
{
    private readonly HtmlBuffer _html;
    private readonly HeadingIds _ids = new();

    public PostHtmlRenderer(HtmlBuffer html)
        : base(html)
    {
        _html = html;
    }

    public void ReplaceRenderers()
    {
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWithId(_html, _ids));
        ObjectRenderers.ReplaceOrAdd<CodeInlineRenderer>(new CodeInCell());
    }

    public RenderedBody ToBody(MarkdownDocument document)
    {
        // The only thing that a finished document leaves behind is whether its last line was ended.
        previousWasLine = true;
        Render(document);
        EnsureLine();
        var body = RenderedBody.Of(_html.Written, _html.CancellationToken);
        _html.Clear();
        _ids.Clear();
        return body;
    }

    private sealed class HeadingWithId(HtmlBuffer html, HeadingIds ids) : HtmlObjectRenderer<HeadingBlock>
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
            html.Insert(place, ids.Next(PlainText.Of(html.Written.Slice(start))));

            renderer.Write("</h").Write(level).WriteLine(">");
        }
    }

    // In a cell GitHub takes \| for a bar even within code, where there is no other way to write one.
    private sealed class CodeInCell : CodeInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeInline code)
        {
            if (code.Content.Contains("\\|") && IsInCell(code))
                code.Content = code.Content.Replace("\\|", "|");
            base.Write(renderer, code);
        }

        private static bool IsInCell(CodeInline code)
        {
            var container = code.Parent;
            while (container?.Parent is { } parent)
                container = parent;
            return container?.ParentBlock?.Parent is TableCell;
        }
    }
}

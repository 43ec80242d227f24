using ContentGen.Generator.Shared;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.RawHtml;

internal sealed class RawBlockRenderer(TextBuffer html, RawTags tags, RawLinks links)
    : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var start = html.Length;
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: false);
        var raw = html.Written.Slice(start).ToString();
        tags.Read(start, () => block.Line, keepsFirst: block.Type == HtmlBlockType.ScriptPreOrStyle);
        var (line, lineStart) = (0, 0);
        links.Add(raw, html.Written.Slice(start), start, position =>
        {
            // Each line of the block is a line of the HTML, but its start in the Markdown depends on what it is nested in.
            for (int end; (end = raw.IndexOf('\n', lineStart, position - lineStart)) >= 0; line++)
                lineStart = end + 1;
            return block.Lines.Lines[line].Slice.Start + position - lineStart;
        });
    }
}

internal sealed class RawInlineRenderer(TextBuffer html, RawTags tags, RawLinks links)
    : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        // The alternative text of an image contains no markup.
        if (!renderer.EnableHtmlForInline)
            return;
        var start = html.Length;
        renderer.Write(inline.Tag);
        tags.Read(start, () => LineOf(inline));
        links.Add(inline.Tag, html.Written.Slice(start), start, position => inline.Span.Start + position);
    }

    private static int LineOf(Inline inline)
    {
        var container = inline.Parent;
        while (container?.Parent is { } parent)
            container = parent;
        return container?.ParentBlock?.Line ?? 0;
    }
}

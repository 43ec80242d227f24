using ContentGen.Generator.Shared;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes blocks of raw HTML as they are, and notes the targets of their links.</summary>
internal sealed class RawBlockRenderer(TextBuffer html, Holes holes) : HtmlObjectRenderer<HtmlBlock>
{
    /// <summary>The body that is being rendered.</summary>
    public BodySource? Source { get; set; }

    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var start = html.Length;
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: false);
        var written = html.Written.Slice(start).ToString();
        var (line, lineStart) = (0, 0);
        RawLinks.Find(written, (position, length, target) =>
        {
            if (!InternalTarget.MayBeInternal(target))
                return;

            // Each line of the block is a line of the HTML, but its start in the source depends on what it is nested in.
            for (int end; (end = written.IndexOf('\n', lineStart, position - lineStart)) >= 0; line++)
                lineStart = end + 1;
            var source = block.Lines.Lines[line].Slice.Start + position - lineStart;
            holes.Add(
                start + position,
                written.Substring(position, length),
                new LinkTarget(target, LinkKind.Link),
                Source!.InFile(source, source + length - 1));
        });
    }
}

/// <summary>Writes tags of raw HTML as they are, and notes the targets of their links.</summary>
internal sealed class RawTagRenderer(TextBuffer html, Holes holes) : HtmlObjectRenderer<HtmlInline>
{
    /// <summary>The body that is being rendered.</summary>
    public BodySource? Source { get; set; }

    protected override void Write(HtmlRenderer renderer, HtmlInline tag)
    {
        if (!renderer.EnableHtmlForInline)
            return;

        var start = html.Length;
        renderer.Write(tag.Tag);
        RawLinks.Find(tag.Tag, (position, length, target) =>
        {
            if (!InternalTarget.MayBeInternal(target))
                return;
            var source = tag.Span.Start + position;
            holes.Add(
                start + position,
                tag.Tag.Substring(position, length),
                new LinkTarget(target, LinkKind.Link),
                Source!.InFile(source, source + length - 1));
        });
    }
}

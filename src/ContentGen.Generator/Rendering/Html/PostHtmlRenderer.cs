using ContentGen.Generator.Rendering.RawHtml;
using ContentGen.Generator.Shared;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes a Markdown document as HTML: Markdig's renderers, except for those that this folder
/// replaces.</summary>
internal sealed class PostHtmlRenderer : HtmlRenderer
{
    private readonly TextBuffer _html;
    private readonly HeadingIds _ids = new();
    private readonly Holes _holes = new();
    private readonly RawTags _rawTags;

    public PostHtmlRenderer(TextBuffer html)
        : base(html)
    {
        _html = html;
        _rawTags = new RawTags(html);
    }

    public void ReplaceRenderers()
    {
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWithIdRenderer(_html, _ids, _holes));
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer(_html, _rawTags));
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineRenderer(_html, _rawTags));
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(_html, _holes));
    }

    /// <param name="markdown">The text of the document.</param>
    /// <param name="bodyStart">Where it begins in the file.</param>
    public RenderedBody ToBody(MarkdownDocument document, string markdown, ContentFile file, int bodyStart)
    {
        _rawTags.Begin(markdown);
        // The only state that a finished document leaves behind is whether its last line was ended.
        previousWasLine = true;
        Render(document);
        EnsureLine();

        var body = RenderedBody.Of(_html.Written, _holes.Take(), file.ProjectPath, _html.CancellationToken) with
        {
            Findings = RawHtmlFindings.Of(_rawTags, _ids.Contains, file, bodyStart),
        };
        _html.Clear();
        _ids.Clear();
        return body;
    }
}

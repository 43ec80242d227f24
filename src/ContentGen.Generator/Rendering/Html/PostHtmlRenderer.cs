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
    private readonly LinkRenderer _links;
    private readonly RawBlockRenderer _rawBlocks;
    private readonly RawTagRenderer _rawTags;

    public PostHtmlRenderer(TextBuffer html)
        : base(html)
    {
        _html = html;
        _links = new LinkRenderer(html, _holes);
        _rawBlocks = new RawBlockRenderer(html, _holes);
        _rawTags = new RawTagRenderer(html, _holes);
    }

    public void ReplaceRenderers()
    {
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWithIdRenderer(_html, _ids, _holes));
        ObjectRenderers.ReplaceOrAdd<CodeInlineRenderer>(new CodeSpanRenderer());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(_links);
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(_rawBlocks);
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(_rawTags);
    }

    /// <param name="sourcePath">The path of the post, relative to the project.</param>
    /// <param name="source">What the document was parsed from.</param>
    public RenderedBody ToBody(MarkdownDocument document, BodySource source, string sourcePath)
    {
        _links.Source = _rawBlocks.Source = _rawTags.Source = source;
        // The only state that a finished document leaves behind is whether its last line was ended.
        previousWasLine = true;
        Render(document);
        EnsureLine();

        var (holes, targets) = _holes.Take();
        var links = new BodyLinks(sourcePath, targets, AnchorFinder.Find(_html.Written));
        var body = RenderedBody.Of(_html.Written, holes, links, _html.CancellationToken);
        _links.Source = _rawBlocks.Source = _rawTags.Source = null;
        _html.Clear();
        _ids.Clear();
        return body;
    }
}

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
    private readonly RawLinks _rawLinks;
    private readonly LinkRenderer _links;

    public PostHtmlRenderer(TextBuffer html)
        : base(html)
    {
        _html = html;
        _rawTags = new RawTags(html);
        _rawLinks = new RawLinks(_holes);
        _links = new LinkRenderer(html, _holes);
    }

    public void ReplaceRenderers()
    {
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWithIdRenderer(_html, _ids, _holes));
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer(_html, _rawTags, _rawLinks));
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineRenderer(_html, _rawTags, _rawLinks));
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(_links);
    }

    /// <param name="source">The text of the document.</param>
    /// <param name="bodyStart">Where it begins in the file.</param>
    public RenderedBody ToBody(MarkdownDocument document, BodySource source, ContentFile file, int bodyStart)
    {
        _rawTags.Begin(source.Markdown);
        _rawLinks.Source = _links.Source = source;
        // The only state that a finished document leaves behind is whether its last line was ended.
        previousWasLine = true;
        Render(document);
        EnsureLine();

        var (holes, targets) = _holes.Take();
        var links = new BodyLinks(file.ProjectPath, targets, AnchorFinder.Find(_html.Written));
        var body = RenderedBody.Of(_html.Written, holes, links, _html.CancellationToken) with
        {
            Findings = RawHtmlFindings.Of(_rawTags, _ids.Contains, file, bodyStart),
        };
        _rawLinks.Source = _links.Source = null;
        _html.Clear();
        _ids.Clear();
        return body;
    }
}

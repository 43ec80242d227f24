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

    public PostHtmlRenderer(TextBuffer html)
        : base(html)
    {
        _html = html;
    }

    public void ReplaceRenderers()
    {
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWithIdRenderer(_html, _ids, _holes));
        ObjectRenderers.ReplaceOrAdd<CodeInlineRenderer>(new CodeSpanRenderer());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(_html, _holes));
    }

    /// <param name="sourcePath">The path of the post, relative to the project.</param>
    public RenderedBody ToBody(MarkdownDocument document, string sourcePath)
    {
        // The only state that a finished document leaves behind is whether its last line was ended.
        previousWasLine = true;
        Render(document);
        EnsureLine();

        var body = RenderedBody.Of(_html.Written, _holes.Take(), sourcePath, _html.CancellationToken);
        _html.Clear();
        _ids.Clear();
        return body;
    }
}

using ContentGen.Generator.Rendering.BareLinks;
using ContentGen.Generator.Rendering.Html;
using ContentGen.Generator.Rendering.Limits;
using ContentGen.Generator.Shared;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ContentGen.Generator.Rendering;

/// <summary>Renders Markdown as HTML.</summary>
/// <remarks>
/// CommonMark with what both GitHub and Astro add to it: pipe tables, strikethrough, task lists, bare links, footnotes,
/// and GitHub's heading ids. Raw HTML stays as it is, since posts are the site's own source. Typographic quotes,
/// definition lists, abbreviations and attributes in braces are left out, because they change text that means itself
/// there; so are emoji codes and alerts, which only GitHub knows.
/// With its parts, <see cref="InlineWork"/>, <see cref="BareLinkParser"/> and <see cref="PostHtmlRenderer"/>, this is all that
/// names Markdig. It keeps to what has long been there, since another package may hand the compiler a later version.
/// </remarks>
internal sealed class MarkdownRenderer
{
    // Setting one up costs as much as rendering a short post, and it cannot be shared while it is in use.
    [ThreadStatic]
    private static MarkdownRenderer? t_idle;

    private readonly InlineWork _work = new();
    private readonly TextBuffer _html = new(RenderingFailures.LongestHtml, longestKept: 256 * 1024);
    private readonly MarkdownPipeline _pipeline;
    private readonly PostHtmlRenderer _renderer;

    private MarkdownRenderer()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseTaskLists()
            .UseFootnotes();
        builder.InlineParsers.Insert(0, new BareLinkParser());
        builder.InlineParsers.Insert(0, _work);
        _pipeline = builder.Build();
        _renderer = new PostHtmlRenderer(_html);
        _pipeline.Setup(_renderer);
        _renderer.ReplaceRenderers();
    }

    /// <summary>Renders the Markdown that begins at a place in a file.</summary>
    public static RenderedBody Render(ContentFile file, int bodyStart, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (RenderingCost.TooHigh(file, bodyStart) is { } finding)
            return RenderedBody.Failed(finding);

        // What throws halfway is in no known state and is not used again.
        var renderer = t_idle ?? new MarkdownRenderer();
        t_idle = null;
        try
        {
            var body = renderer.ToBody(Markdown(file.Text, bodyStart), file.ProjectPath, cancellationToken);
            t_idle = renderer;
            return body;
        }
        catch (ArgumentException exception) when (exception.Source == nameof(Markdig))
        {
            return RenderedBody.Failed(RenderingFailures.TooDeep(file, bodyStart));
        }
        catch (TooMuchWorkException exception)
        {
            return RenderedBody.Failed(RenderingFailures.TooSlow(file, bodyStart, exception.Line));
        }
        catch (TextTooLongException)
        {
            return RenderedBody.Failed(RenderingFailures.TooLong(file, bodyStart));
        }
    }

    // Markdig reads whole strings only; the copy takes a hundredth of the time that rendering does. It forgets a lone CR
    // inside a code span, and would keep CRLF inside raw HTML.
    private static string Markdown(string text, int bodyStart)
    {
        var markdown = text.Substring(bodyStart);
        return markdown.IndexOf('\r') < 0 ? markdown : markdown.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    private RenderedBody ToBody(string markdown, string sourcePath, CancellationToken cancellationToken)
    {
        _work.Begin(cancellationToken);
        _html.CancellationToken = cancellationToken;
        var document = Markdig.Markdown.Parse(markdown, _pipeline);
        cancellationToken.ThrowIfCancellationRequested();
        var body = _renderer.ToBody(document, sourcePath);
        _work.End();
        return body;
    }
}

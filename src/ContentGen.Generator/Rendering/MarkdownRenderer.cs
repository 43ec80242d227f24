using ContentGen.Generator.Rendering.BareLinks;
using ContentGen.Generator.Rendering.Html;
using ContentGen.Generator.Rendering.Limits;
using ContentGen.Generator.Shared;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ContentGen.Generator.Rendering;

/// <summary>Renders Markdown as HTML.</summary>
/// <remarks>
/// The dialect is CommonMark with what both GitHub and Astro add to it: pipe tables, strikethrough, task lists, bare
/// links, footnotes, and GitHub's heading ids. Raw HTML stays as it is, because posts are the site's own source.
/// Typographic quotes, definition lists, abbreviations and attributes in braces are off, because they would change text
/// that GitHub shows as it is written. Emoji codes and alerts are off, because only GitHub has them. Only this folder
/// names Markdig. It uses only the long-established part of its API, because another package may load a later version
/// into the compiler.
/// </remarks>
internal sealed class MarkdownRenderer
{
    // Creating a renderer costs as much as rendering a short post, and two threads cannot share one.
    [ThreadStatic]
    private static MarkdownRenderer? t_idle;

    private readonly InlineWorkCounter _work = new();
    private readonly TextBuffer _html = new(RenderingLimits.MaxHtml, longestKept: 256 * 1024);
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

    /// <summary>Renders the Markdown that starts at a position in a file.</summary>
    public static RenderedBody Render(ContentFile file, int bodyStart, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (RenderingCost.TooHigh(file, bodyStart) is { } finding)
            return RenderedBody.Failed(finding);

        // A renderer that throws halfway is in an unknown state and is not used again.
        var renderer = t_idle ?? new MarkdownRenderer();
        t_idle = null;
        try
        {
            var body = renderer.ToBody(new BodySource(file.Text, bodyStart), file.ProjectPath, cancellationToken);
            t_idle = renderer;
            return body;
        }
        catch (ArgumentException exception) when (exception.Source == nameof(Markdig))
        {
            return RenderedBody.Failed(RenderingFindings.TooDeep(file, bodyStart));
        }
        catch (TooMuchWorkException exception)
        {
            return RenderedBody.Failed(RenderingFindings.TooSlow(file, bodyStart, exception.Line));
        }
        catch (TextTooLongException)
        {
            return RenderedBody.Failed(RenderingFindings.TooLong(file, bodyStart));
        }
    }

    private RenderedBody ToBody(BodySource source, string sourcePath, CancellationToken cancellationToken)
    {
        _work.Begin(cancellationToken);
        _html.CancellationToken = cancellationToken;
        var document = Markdig.Markdown.Parse(source.Markdown, _pipeline);
        cancellationToken.ThrowIfCancellationRequested();
        var body = _renderer.ToBody(document, source, sourcePath);
        _work.End();
        return body;
    }
}

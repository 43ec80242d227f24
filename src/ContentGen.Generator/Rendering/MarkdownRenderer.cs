using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Rendering.Alerts;
using ContentGen.Generator.Rendering.BareLinks;
using ContentGen.Generator.Rendering.Emphasis;
using ContentGen.Generator.Rendering.Footnotes;
using ContentGen.Generator.Rendering.Html;
using ContentGen.Generator.Rendering.Limits;
using ContentGen.Generator.Rendering.Links;
using ContentGen.Generator.Rendering.Tables;
using ContentGen.Generator.Rendering.TaskLists;
using ContentGen.Generator.Rendering.Untrusted;
using ContentGen.Generator.Shared;
using Markdig;

namespace ContentGen.Generator.Rendering;

/// <summary>Renders Markdown as HTML.</summary>
/// <remarks>
/// The dialect is GitHub's: CommonMark with tables, strikethrough, task lists, bare links, footnotes, alerts and heading
/// ids. <c>Rendering/README.md</c> says where it differs. Each extension has a folder of its own; Markdig's own
/// extensions lose text that GitHub shows. Raw HTML stays as it is, because posts are the site's own source, unless the
/// project says otherwise. Typographic quotes, definition lists, abbreviations and attributes in braces are off, because
/// they would change text that GitHub shows as it is written. Only this folder names Markdig. It uses only the long-established part of its API, because
/// another package may load a later version into the compiler.
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
        var marks = new MarkStack();
        var brackets = new BracketStack();
        // Otherwise Markdig gives no place of a link's target.
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.Extensions.AddRange([
            new EmphasisExtension(marks),
            new LinksExtension(marks, brackets),
            new BareLinksExtension(brackets),
            new TaskListsExtension(),
            new TablesExtension(),
            new FootnotesExtension(),
            new AlertsExtension(),
        ]);
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
            var body = renderer.ToBody(file, bodyStart, cancellationToken);
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

    private RenderedBody ToBody(ContentFile file, int bodyStart, CancellationToken cancellationToken)
    {
        var source = new BodySource(file.Text, bodyStart);
        _work.Begin(cancellationToken);
        _html.CancellationToken = cancellationToken;
        var document = Markdig.Markdown.Parse(source.Markdown, _pipeline);
        var findings = file.IsUntrusted
            ? UntrustedText.Disarm(document, file, source)
            : ImmutableArray<Finding>.Empty;
        cancellationToken.ThrowIfCancellationRequested();
        var body = _renderer.ToBody(document, source, file, bodyStart);
        if (findings.Length > 0)
            body = body with { Findings = findings.AddRange(body.Findings) };
        _work.End();
        return body;
    }
}

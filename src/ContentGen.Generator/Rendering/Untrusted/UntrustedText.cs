using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Rendering.Untrusted;

/// <summary>Makes Markdown of unknown authors harmless before it is rendered: raw HTML becomes text, and a link or
/// image with a dangerous target loses it.</summary>
/// <remarks>It works on the document and not on the HTML, so that no browser has to agree with it about what HTML
/// means.</remarks>
internal sealed class UntrustedText(ContentFile file, BodySource source)
{
    // Each is a warning. A hostile post must not fill the log of the build.
    private const int MaxFindings = 20;

    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    public static ImmutableArray<Finding> Disarm(
        MarkdownDocument document, ContentFile file, BodySource source)
    {
        var text = new UntrustedText(file, source);
        foreach (var part in document.Descendants().ToList())
            text.Disarm(part);
        return text._findings.ToImmutable();
    }

    private void Disarm(MarkdownObject part)
    {
        switch (part)
        {
            case HtmlBlock block when !HtmlComment.IsHarmless(block.Lines.ToString()):
                ReplaceBlock(block);
                break;
            case HtmlInline inline when !HtmlComment.IsHarmless(inline.Tag):
                Report(RenderingRules.RawHtml, inline.Span, inline.Tag);
                inline.ReplaceBy(new LiteralInline(inline.Tag));
                break;
            case AutolinkInline { IsEmail: false } autolink when !SafeTarget.IsSafe(autolink.Url):
                Report(RenderingRules.DangerousTarget, autolink.Span, autolink.Url);
                autolink.ReplaceBy(new LiteralInline(autolink.Url));
                break;
            case LinkInline link when !SafeTarget.IsSafe(link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""):
                Report(RenderingRules.DangerousTarget, link.UrlSpan, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
                // The text of a link, or the alternative text of an image, stays.
                link.ReplaceBy(new ContainerInline());
                break;
        }
    }

    private void ReplaceBlock(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        Report(RenderingRules.RawHtml, FirstLine(block.Span), text.Trim());
        var parent = block.Parent!;
        var index = parent.IndexOf(block);
        parent.RemoveAt(index);
        parent.Insert(index, new ParagraphBlock
        {
            Line = block.Line,
            Span = block.Span,
            Inline = new ContainerInline().AppendChild(new LiteralInline(new StringSlice(text))),
        });
    }

    private SourceSpan FirstLine(SourceSpan span)
    {
        var end = source.Markdown.IndexOf('\n', span.Start, span.Length);
        return end < 0 ? span : new SourceSpan(span.Start, end - 1);
    }

    private void Report(DiagnosticDescriptor rule, SourceSpan span, string text)
    {
        if (_findings.Count < MaxFindings)
            _findings.Add(new Finding(rule, file.PlaceOf(source.InFile(span.Start, span.End)), [Shown.Value(text)]));
    }
}

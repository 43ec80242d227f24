using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes code spans. In a table cell, GitHub reads <c>\|</c> as a bar even in code, where there is no other
/// way to write one.</summary>
internal sealed class CodeSpanRenderer : CodeInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        if (code.Content.Contains("\\|") && IsInCell(code))
            code.Content = code.Content.Replace("\\|", "|");
        base.Write(renderer, code);
    }

    private static bool IsInCell(CodeInline code)
    {
        var container = code.Parent;
        while (container?.Parent is { } parent)
            container = parent;
        return container?.ParentBlock?.Parent is TableCell;
    }
}

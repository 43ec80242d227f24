using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes code spans. In the cell of a table GitHub takes <c>\|</c> for a bar even within code, where there is no other
/// way to write one.</summary>
internal sealed class CodeInCellRenderer : CodeInlineRenderer
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

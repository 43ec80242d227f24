using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.TaskLists;

/// <summary>The box at the start of an item of a list.</summary>
internal sealed class TaskBox(bool isChecked) : LeafInline
{
    public bool IsChecked { get; } = isChecked;
}

internal sealed class TaskBoxRenderer : HtmlObjectRenderer<TaskBox>
{
    protected override void Write(HtmlRenderer renderer, TaskBox box) => renderer.Write(
        box.IsChecked
            ? "<input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" />"
            : "<input disabled=\"disabled\" type=\"checkbox\" />");
}

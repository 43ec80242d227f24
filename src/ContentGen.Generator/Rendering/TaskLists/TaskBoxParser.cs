using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.TaskLists;

/// <summary>Finds <c>[ ]</c> and <c>[x]</c> at the start of an item's first paragraph, before a space and
/// text.</summary>
/// <remarks>Markdig finds them in all text of an item, and before any character.</remarks>
internal sealed class TaskBoxParser : InlineParser
{
    public TaskBoxParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not null
            || slice.Length < 5
            || slice.PeekChar(2) != ']'
            || slice.PeekChar(3) is not (' ' or '\t')
            || slice.PeekChar(1) is not (' ' or '\t' or 'x' or 'X')
            || processor.Block is not ParagraphBlock { Parent: ListItemBlock item }
            || item[0] != processor.Block
            || processor.Root!.FirstChild is not null)
        {
            return false;
        }

        item.GetAttributes().AddClass("task-list-item");
        ((ListBlock)item.Parent!).GetAttributes().AddClass("contains-task-list");
        processor.Inline = new TaskBox(isChecked: slice.PeekChar(1) is 'x' or 'X');
        slice.Start += 3;
        return true;
    }
}

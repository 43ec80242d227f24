using ContentGen.Generator.Rendering.Links;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Footnotes;

/// <summary>The number in the text that leads to a footnote, <c>[^label]</c>.</summary>
internal sealed class FootnoteReference(FootnoteDefinition definition) : LeafInline
{
    public FootnoteDefinition Definition { get; } = definition;

    /// <summary>The number of this reference among all references, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Whether the reference is at a place that shows no links.</summary>
    public bool IsLeftOut { get; set; }

    /// <param name="bracket">The bracket before the <c>^</c>.</param>
    /// <param name="end">The index of the last character before the closing bracket.</param>
    /// <returns>Null if the text in the brackets is not the label of a footnote.</returns>
    public static FootnoteReference? TryCreate(InlineProcessor processor, Bracket bracket, int end)
    {
        var text = bracket.Text.Text;
        var start = bracket.ContentStart;
        if (start >= end || text[start] != '^' || bracket.HasBracketInside)
            return null;
        if (FootnoteList.Find(processor.Document, text.Substring(start + 1, end - start)) is not { } definition)
            return null;

        var reference = new FootnoteReference(definition);
        FootnoteList.Of(processor.Document).Add(reference, processor.Block!);
        return reference;
    }
}

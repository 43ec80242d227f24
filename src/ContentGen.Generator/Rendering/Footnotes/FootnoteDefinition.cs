using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Footnotes;

/// <summary>The text of a footnote, <c>[^label]: text</c>.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;

    /// <summary>The footnote's number, from 1; 0 until it is known that the text refers to it.</summary>
    public int Number { get; set; }

    /// <summary>The references in the text of this footnote.</summary>
    public List<FootnoteReference> Contained { get; } = [];

    /// <summary>The references to this footnote that are shown.</summary>
    public List<FootnoteReference> References { get; } = [];
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Rendering.Alerts;

/// <summary>Finds quotes that begin with <c>[!NOTE]</c> or another of GitHub's five marks, alone on its line and
/// outside lists and other quotes.</summary>
internal sealed class AlertParser : QuoteBlockParser
{
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is QuoteBlock { Parent: MarkdownDocument } quote
            && quote.Count > 0
            && quote[0] is ParagraphBlock { Lines.Count: > 0 } paragraph
            && AlertKind.Of(paragraph.Lines.Lines[0].Slice) is { } kind
            && (quote.Count > 1 || paragraph.Lines.Count > 1))
        {
            quote.SetData(AlertKind.Key, kind);
            if (paragraph.Lines.Count > 1)
                paragraph.Lines.RemoveAt(0);
            else
                quote.RemoveAt(0);
        }

        return base.Close(processor, block);
    }
}

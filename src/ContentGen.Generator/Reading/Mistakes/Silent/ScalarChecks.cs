using ContentGen.Generator.Reading.Mistakes.Quoting;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>All mistakes that a text is searched for which the parser accepts and does not read as it was meant, in the
/// order in which they are looked for.</summary>
/// <remarks>This is part of what every post costs, so the checks are called one by one.</remarks>
internal static class ScalarChecks
{
    /// <returns>The value for the tree; an unreadable one when what was found leaves nothing of it.</returns>
    public static FrontMatterNode Check(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        if (node.IsQuoted && head[node.Span.Start] is '"' or '\'')
            UnindentedQuote.Report(head, node.Span, findings);
        if (node.IsQuoted)
            return ControlEscape.Report(head, node, findings) ? new UnreadableNode(node.Span) : node;

        if (UnfilledTemplate.Report(head, node, findings))
            return new UnreadableNode(node.Span);
        node = LostComment.Check(head, node, findings);
        return LostItems.Report(head, node.Span, findings)
            || MissingOpeningQuote.Report(head, node, findings)
            || MissingOpeningBracket.Report(head, node, findings)
                ? new UnreadableNode(node.Span)
                : node;
    }
}

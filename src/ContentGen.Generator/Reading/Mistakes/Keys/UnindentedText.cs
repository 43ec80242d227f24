using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes.Indentation;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>A text that continues on lines that are not indented, or less than its first one.</summary>
internal static class UnindentedText
{
    // A key without its colon is seldom followed by more than a few words.
    private const int MinWords = 5;

    /// <summary>A line in the column of the keys that continues the text of the key above.</summary>
    public static Mistake? BelowText(LinesAbove above, LineShape line)
    {
        var isEmptyBlock = above is { Kind: ValueKind.Block, Block: null };
        if (line.IsTextOfItem || above.IsAfterBlank || above.Heading is not null
            || (above.Kind != ValueKind.Plain && !isEmptyBlock))
        {
            return null;
        }

        var (head, value) = (above.Head, above.Value!);
        var text = head.TextOf(line.Line.Span).Trim();
        var words = text.Split(' ');
        if (ItemSigns.AreLike(text))
            return null;
        if (!isEmptyBlock && (words.Length < MinWords || head.TextOf(value.RestOfLine(head)).IndexOf(' ') < 0))
            return null;

        return new Mistake(
            ReadingRules.TextNotIndented,
            line.Line.Span,
            isEmptyBlock
                ? [ReadingRules.After(head[value.Start]), ""]
                : ["", ReadingRules.Text(ReadingRules.OrIsKey, Shown.Value(words[0]))],
            hidden => Hide(hidden, line, value));
    }

    /// <summary>A line of a block that is indented less than the first one.</summary>
    public static Mistake? InBlock(LinesAbove above, LineShape line)
    {
        var (head, first, value) = (above.Head, above.Block!, above.Value!);
        var hasIndicator = head.TextOf(value.RestOfLine(head)).Any(char.IsDigit);
        return line.Indent < first.Indent && !hasIndicator
            ? MisplacedLine.Of(
                head, line.Text(head), first.Text(head), value.Hide)
            : null;
    }

    private static void Hide(HeadText head, LineShape first, Place value)
    {
        value.Hide(head);
        foreach (var line in head.LinesFrom(first.Line))
        {
            if (LineShape.Of(head, line) is { IsBlank: true } or { Key: not null } or { IsItem: true })
                break;
            head.Mask.HideLines(line.Span);
        }
    }
}

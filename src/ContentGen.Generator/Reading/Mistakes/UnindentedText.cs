using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>A text that goes on in lines that are not indented, or not as deep as its first one.</summary>
internal static class UnindentedText
{
    // A key without its colon is seldom followed by more than a few words.
    private const int MinWords = 5;

    /// <summary>A line that begins in the column of the keys, though the text of the key above goes on there.</summary>
    /// <param name="value">The text above; its first line, or the sign of a block that has none.</param>
    public static Mistake? Find(HeadText head, LineShape shape, Place value, bool isEmptyBlock)
    {
        var line = head.TextOf(shape.Line.Span).Trim();
        var words = line.Split(' ');
        if (shape.Key is not null || shape.IsItem || LostItems.IsLikeItem(line))
            return null;
        if (!isEmptyBlock && (words.Length < MinWords || head.TextOf(value.RestOfLine(head)).IndexOf(' ') < 0))
            return null;

        return new Mistake(
            ReadingRules.TextNotIndented,
            shape.Line.Span,
            isEmptyBlock
                ? [$" that begins with {head[value.Start]}", ""]
                : ["", $"; if '{Shown.Value(words[0])}' is a key, write a colon after it"],
            hidden => Hide(hidden, shape, value));
    }

    /// <summary>A line of a block that is indented less than the first one.</summary>
    public static Mistake InBlock(HeadText head, LineShape shape, LineShape first, Place value) => new(
        ReadingRules.WrongIndentation,
        TextSpan.FromBounds(shape.Content, shape.Line.End),
        [Shown.Value(head.TextOf(shape.Line.Span).Trim()), Shown.Value(head.TextOf(first.Line.Span).Trim())],
        hidden => value.Hide(hidden, value.Whole(hidden)));

    private static void Hide(HeadText head, LineShape first, Place value)
    {
        value.Hide(head, value.Whole(head));
        for (Line? line = first.Line; line is { } current && current.Start < head.Span.End; line = current.Next(head.File))
        {
            if (LineShape.Of(head, current) is { IsBlank: true } or { Key: not null } or { IsItem: true })
                break;
            head.HideLines(current.Span);
        }
    }
}

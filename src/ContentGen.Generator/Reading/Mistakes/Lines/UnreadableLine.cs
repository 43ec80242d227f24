using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>A line that the parser refuses, though it has none of the known mistakes.</summary>
internal static class UnreadableLine
{
    public static Mistake At(HeadText head, Line line)
    {
        // A tab that was read as one space may have put the next line into a column of its own.
        if (head.LineBelow(line) is { } below && TabIndentation.WasReplacedAt(head, below.Start))
            return new Mistake(ReadingRules.NotYaml, below.Span, [""], hidden => hidden.Mask.HideLines(below.Span));

        return new Mistake(
            ReadingRules.NotYaml,
            TextSpan.FromBounds(line.FirstCharacter(head.File), line.End),
            [ReadingRules.Write(ValueInQuotes(head, line), ReadingRules.GiveKeyOrDelete)],
            hidden => Hide(hidden, line));
    }

    /// <summary>The line that the parser means.</summary>
    /// <param name="isPlaceKnown">Whether the parser gave a place. Where it did not, what it has read so far is
    /// right.</param>
    public static Line LineOf(HeadText head, int failedAt, bool isPlaceKnown) =>
        isPlaceKnown ? LineBefore(head, failedAt) : LineAfter(head, failedAt);

    public static void Hide(HeadText head, Line line)
    {
        var shape = LineShape.Of(head, line);
        if (shape.Key is not null && shape.Value < line.End)
            head.Mask.HideValue(new Place(line, shape.KeyIndent, shape.Value, "").Whole(head));
        else
            head.Mask.HideLines(new Place(line, shape.Indent, line.Start, "").Whole(head));
    }

    private static string? ValueInQuotes(HeadText head, Line line)
    {
        var shape = LineShape.Of(head, line);
        if (shape.Key is not { } key || shape.Value == line.End)
            return null;
        var place = new Place(line, shape.KeyIndent, shape.Value, head.TextOf(key));
        var value = head.TextOf(place.RestOfLine(head));
        // A value that can be read as it is needs no quotes.
        return Repair.Text(place, value) is { } repair && repair != place.With(value) ? repair : null;
    }

    // The parser often notices on the next line, or at the end.
    private static Line LineBefore(HeadText head, int offset)
    {
        var line = Line.Around(head.File, Math.Min(offset, Math.Max(head.Span.Start, head.Span.End - 1)));
        while (line.Start > head.Span.Start && line.IsBlank(head.File))
            line = Line.Around(head.File, line.Start - 1);
        return line;
    }

    private static Line LineAfter(HeadText head, int reached)
    {
        var line = Line.Around(head.File, reached);
        while (head.LineBelow(line) is { } next)
        {
            line = next;
            if (!line.IsBlank(head.File) && head[line.FirstCharacter(head.File)] != '#')
                break;
        }

        return line;
    }
}

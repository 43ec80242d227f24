using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Indentation;

/// <summary>A line that does not begin in the column of those that it belongs with.</summary>
internal static class MisplacedLine
{
    /// <summary>A key below a finished value, indented as if it belonged to it.</summary>
    public static Mistake? BelowValue(LinesAbove above, LineShape line) =>
        above.IsDeeper(line) && above.Kind is ValueKind.Plain or ValueKind.Closed && line.IsKey
            ? Of(above.Head, line, above.Last!, above.ParentOf(line))
            : null;

    /// <summary>A line in a column in which nothing above begins.</summary>
    public static Mistake? InUnknownColumn(LinesAbove above, LineShape line)
    {
        if (above.Innermost is not { } column)
            return above.Last is { } last ? Of(above.Head, line, last, parent: null) : null;
        return column.Indent != line.Indent && !(above.IsDeeper(line) && above.Kind == ValueKind.None)
            ? Of(above.Head, line, above.Last!, above.ParentOf(line))
            : null;
    }

    /// <summary>A key in the column of the hyphens of a list.</summary>
    public static Mistake? AmongItems(LinesAbove above, LineShape line)
    {
        if (!line.IsKey || above.Outer is not { } outer || above.Innermost is not { IsList: true, Last: { } item })
            return null;
        if (item.Key is not null && item.NameOfKey(above.Head) == line.NameOfKey(above.Head))
        {
            var advice = ReadingRules.WriteHyphenBefore + Alike(above.Head, line);
            return Of(above.Head, line, item, above.ParentOf(line), advice);
        }

        return item.Key is not null
            ? Of(above.Head, line, item, above.ParentOf(line))
            : Of(above.Head, line, outer.Last!, above.Depth == 2 ? null : above.ParentOf(line));
    }

    /// <param name="rightLine">The line that it should begin in the same column as.</param>
    /// <param name="hide">Hides it.</param>
    /// <param name="advice">What to do; null for spaces to add or to delete.</param>
    public static Mistake Of(
        HeadText head, TextSpan what, TextSpan rightLine, Action<HeadText> hide, string? advice = null) => new(
        ReadingRules.WrongIndentation,
        what,
        Facts(head, what, rightLine, advice),
        hide) { MayComeFromTabs = true };

    /// <summary>The arguments of the rule's message.</summary>
    public static string[] Facts(HeadText head, TextSpan what, TextSpan rightLine, string? advice = null)
    {
        var (column, right) = (ColumnOf(head, what), ColumnOf(head, rightLine));
        return
        [
            Shown.Value(head.TextOf(what)),
            column.ToText(),
            Shown.Value(head.TextOf(rightLine)),
            Line.NumberAt(head.File, rightLine.Start).ToText(),
            right.ToText(),
            advice ?? (column == right ? ReadingRules.IndentAlike
                : MoveBy(column - right) + Likewise(head, what, rightLine)),
        ];
    }

    // The lines below with the same key, among those that are indented alike or deeper.
    private static string Alike(HeadText head, LineShape line) => Likewise(head, head.LinesBelow(line.Line)
        .Select(below => LineShape.Of(head, below))
        .TakeWhile(below => below.Indent >= line.Indent)
        .Where(below => below.IsKey && below.Indent == line.Indent && below.NameOfKey(head) == line.NameOfKey(head)));

    private static string MoveBy(int columns) => columns > 0
        ? ReadingRules.Text(ReadingRules.DeleteSpaces, ReadingRules.Spaces(columns))
        : ReadingRules.Text(ReadingRules.AddSpaces, ReadingRules.Spaces(-columns));

    // The lines below that are where they are for the same reason.
    private static string Likewise(HeadText head, TextSpan what, TextSpan rightLine)
    {
        var line = LineShape.Of(head, Line.Around(head.File, what.Start));
        var right = ColumnOf(head, rightLine) - 1;
        return Likewise(head, head.LinesBelow(line.Line)
            .Select(below => LineShape.Of(head, below))
            .TakeWhile(below => !below.IsBlank && below.Indent >= line.Indent
                && (below.Indent != right || below.IsItem != line.IsItem)
                && (below.Indent > line.Indent || below.IsItem == line.IsItem) && head[below.Content] != '#'));
    }

    private static string Likewise(HeadText head, IEnumerable<LineShape> lines)
    {
        var others = lines.Select(below => Line.NumberAt(head.File, below.Line.Start)).ToList();
        return others.Count == 0 ? "" : ReadingRules.Text(ReadingRules.LikewiseOnLines, Shown.Lines(others));
    }

    private static int ColumnOf(HeadText head, TextSpan span) =>
        span.Start - Line.Around(head.File, span.Start).Start + 1;

    /// <param name="parent">The line of the key that both belong to; null for the root.</param>
    private static Mistake Of(
        HeadText head, LineShape line, LineShape rightLine, LineShape? parent, string? advice = null) => Of(
        head,
        line.KeyOrText(head),
        rightLine.KeyOrText(head),
        hidden =>
        {
            if (parent is null)
                HideAtRoot(hidden, line, rightLine);
            else
                parent.HideLinesOfValue(hidden);
        },
        advice);

    // The lines below are where they are for the same reason.
    private static void HideAtRoot(HeadText head, LineShape first, LineShape rightLine)
    {
        foreach (var line in head.LinesFrom(first.Line))
        {
            var shape = LineShape.Of(head, line);
            if (!shape.IsBlank && shape.Indent < first.Indent && shape.Indent <= rightLine.Indent)
                break;
            if (shape is { IsKey: true, Key: { } key } && shape.Indent == first.Indent)
                head.SavedKeys.AddToRoot(shape.NameOfKey(head)!, key);
            shape.Hide(head);
        }
    }
}

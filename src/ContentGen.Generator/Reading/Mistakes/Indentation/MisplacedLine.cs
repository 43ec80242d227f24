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
        return item.Key is not null
            ? Of(above.Head, line, item, above.ParentOf(line))
            : Of(above.Head, line, outer.Last!, above.Depth == 2 ? null : above.ParentOf(line));
    }

    /// <param name="rightLine">The line that it should begin in the same column as.</param>
    /// <param name="hide">Hides it.</param>
    public static Mistake Of(HeadText head, TextSpan what, TextSpan rightLine, Action<HeadText> hide) => new(
        ReadingRules.WrongIndentation,
        what,
        Facts(head, what, rightLine),
        hide) { MayComeFromTabs = true };

    /// <summary>The arguments of the rule's message.</summary>
    public static string[] Facts(HeadText head, TextSpan what, TextSpan rightLine)
    {
        var (column, right) = (ColumnOf(head, what), ColumnOf(head, rightLine));
        return
        [
            Shown.Value(head.TextOf(what)),
            column.Shown(),
            Shown.Value(head.TextOf(rightLine)),
            Line.NumberAt(head.File, rightLine.Start).Shown(),
            right.Shown(),
            column == right ? ReadingRules.IndentAlike
                : column > right ? ReadingRules.Text(ReadingRules.DeleteSpaces, ReadingRules.Spaces(column - right))
                : ReadingRules.Text(ReadingRules.AddSpaces, ReadingRules.Spaces(right - column)),
        ];
    }

    private static int ColumnOf(HeadText head, TextSpan span) =>
        span.Start - Line.Around(head.File, span.Start).Start + 1;

    /// <param name="parent">The line of the key that both belong to; null for the root.</param>
    private static Mistake Of(HeadText head, LineShape line, LineShape rightLine, LineShape? parent) => Of(
        head,
        line.KeyOrText(head),
        rightLine.KeyOrText(head),
        hidden =>
        {
            if (parent is null)
                HideAtRoot(hidden, line, rightLine);
            else
                parent.HideLinesOfValue(hidden);
        });

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

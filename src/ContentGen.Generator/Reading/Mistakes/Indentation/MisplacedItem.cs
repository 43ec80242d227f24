namespace ContentGen.Generator.Reading.Mistakes.Indentation;

/// <summary>An item whose hyphen is not in the column of the hyphens above: the hyphens are compared, whatever keys
/// follow them.</summary>
internal static class MisplacedItem
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        if (!line.IsItem || above.Innermost is not { } column || (column.IsList && column.Indent == line.Indent))
            return null;
        if ((above.LeftList ?? (column.IsList ? column : null))?.Last is not { } right)
            return null;
        // Below a key without a value a list of its own begins.
        if (above.IsDeeper(line) && above.Kind == ValueKind.None)
            return null;

        var parent = above.ParentOf(line);
        return MisplacedLine.Of(
            above.Head,
            line.Text(above.Head),
            right.Text(above.Head),
            hidden =>
            {
                if (parent is null)
                    StrayItem.Hide(hidden, line);
                else
                    parent.HideLinesOfValue(hidden);
            });
    }
}

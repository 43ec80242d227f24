using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary>Brackets that continue on a line without indentation.</summary>
internal static class UnindentedLine
{
    public static Mistake? Find(BracketScan scan)
    {
        var (head, place) = (scan.Head, scan.Place);
        var below = head.LineBelow(scan.Line)!.Value;
        var isUnindented = place.Indent >= 0 && !below.IsBlank(head.File) && !place.Reaches(head, below)
            && head[below.FirstCharacter(head.File)] is not (']' or '}' or '#' or '\t');
        return isUnindented
            ? new Mistake(
                ReadingRules.TextNotIndented,
                below.Span,
                [ReadingRules.After(head[place.Start]), ""],
                hidden => Hide(hidden, scan, below))
            : null;
    }

    private static void Hide(HeadText head, BracketScan scan, Line first)
    {
        scan.Place.Hide(head);
        foreach (var line in head.LinesFrom(first))
        {
            if (scan.IsBehind(LineShape.Of(head, line)))
                break;
            head.Mask.HideLines(line.Span);
        }
    }
}

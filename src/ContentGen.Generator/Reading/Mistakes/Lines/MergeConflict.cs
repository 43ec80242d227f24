using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>Two versions of the same lines, as Git leaves them.</summary>
internal static class MergeConflict
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var head = above.Head;
        if (ConflictMarkers.BeginsTheirs(head.TextOf(line.Line.Span)) is null)
            return null;

        var conflict = ConflictMarkers.ExtentOf(head.File, line.Line);
        return new Mistake(
            ReadingRules.MergeConflict,
            conflict,
            ConflictMarkers.Facts(head.File, conflict, head.Span.End),
            static hidden => Hide(hidden));
    }

    // "Ours" is read, and "theirs" is not: together they would be a heap of duplicate keys.
    private static void Hide(HeadText head)
    {
        var isTheirs = false;
        foreach (var line in head.Lines)
        {
            var begins = ConflictMarkers.BeginsTheirs(head.TextOf(line.Span));
            isTheirs = begins ?? isTheirs;
            if (isTheirs || begins is not null)
                LineShape.Of(head, line).Hide(head);
        }
    }
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>The markers that Git writes around two versions.</summary>
internal static class MergeConflict
{
    private static readonly string[] Markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    public static Mistake? Find(LinesAbove above, LineShape line) => MarkerOf(above.Head, line.Line) < 0
        ? null
        : new Mistake(
            ReadingRules.MergeConflict,
            line.Line.Span,
            [Shown.Value(above.Head.TextOf(line.Line.Span).TrimEnd())],
            static hidden => Hide(hidden));

    // "Ours" is read, and "theirs" is not: together they would be a heap of duplicate keys.
    private static void Hide(HeadText head)
    {
        var isTheirs = false;
        foreach (var line in head.Lines)
        {
            var marker = MarkerOf(head, line);
            isTheirs = marker switch { 0 or 3 => false, 1 or 2 => true, _ => isTheirs };
            if (isTheirs || marker >= 0)
                LineShape.Of(head, line).Hide(head);
        }
    }

    private static int MarkerOf(HeadText head, Line line) => Array.FindIndex(Markers, marker =>
        line.Length >= marker.Length
        && string.CompareOrdinal(head.TextOf(new(line.Start, marker.Length)), marker) == 0
        && (line.Length == marker.Length || head[line.Start + marker.Length] == ' '));
}

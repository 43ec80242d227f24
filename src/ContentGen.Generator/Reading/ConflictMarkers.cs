using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>The markers that Git writes around two versions of the same lines.</summary>
internal static class ConflictMarkers
{
    private static readonly string[] All = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Whether the version of the others follows a marker; null for a line that is not a marker.</summary>
    public static bool? BeginsTheirs(string line)
    {
        var index = Array.FindIndex(All, marker => IsMarker(line, marker));
        return index < 0 ? null : index is 1 or 2;
    }

    public static bool IsBeginning(string line) => IsMarker(line, All[0]);

    /// <summary>From a marker to the end of its conflict; the marker's line alone if it has none.</summary>
    public static TextSpan ExtentOf(string file, Line first)
    {
        if (!IsBeginning(first.TextOf(file)))
            return first.Span;

        for (var line = first.Next(file); line is { } below; line = below.Next(file))
        {
            if (IsMarker(below.TextOf(file), All[3]))
                return TextSpan.FromBounds(first.Start, below.End);
        }

        return first.Span;
    }

    /// <summary>The arguments of the rule's message.</summary>
    /// <param name="end">Up to where other conflicts are counted.</param>
    public static string[] Facts(string file, TextSpan conflict, int end)
    {
        var (first, last) = (Line.NumberAt(file, conflict.Start), Line.NumberAt(file, conflict.End));
        var more = 0;
        var line = Line.Around(file, conflict.End).Next(file);
        for (; line is { } below && below.Start < end; line = below.Next(file))
            more += IsBeginning(below.TextOf(file)) ? 1 : 0;
        return
        [
            first == last
                ? ReadingRules.Text(ReadingRules.OnLine, first)
                : ReadingRules.Text(ReadingRules.OnLines, first, last),
            more == 0 ? "" : ReadingRules.Text(ReadingRules.MoreInFile, more),
        ];
    }

    private static bool IsMarker(string line, string marker) =>
        line.StartsWith(marker, StringComparison.Ordinal)
        && (line.Length == marker.Length || line[marker.Length] == ' ');
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>A line such as <c>--- # more</c>, which begins another document in YAML.</summary>
internal static class DocumentMark
{
    private const int Length = 3;

    public static Mistake? Find(LinesAbove above, LineShape line) =>
        MarkOf(above.Head, line.Line) is { } mark && !IsAboveAll(above, line)
            ? new Mistake(
                ReadingRules.DocumentMark,
                line.Text(above.Head),
                [mark, above.Head.IsWholeFile ? AdviceOf(mark) : ReadingRules.DeleteOrClose],
                hidden => Hide(hidden, line))
            : null;

    /// <summary>Whether it is the mark that a data file may begin with.</summary>
    public static bool IsAboveAll(LinesAbove above, LineShape line) =>
        above is { Last: null, Head.IsWholeFile: true } && MarkOf(above.Head, line.Line) == "---";

    private static string AdviceOf(string mark) =>
        mark == "---" ? ReadingRules.MoveDocument : ReadingRules.OneDocumentPerFile;

    // What follows the mark in a data file is another entry, whose keys are not doubled.
    private static void Hide(HeadText head, LineShape mark)
    {
        var isEnd = MarkOf(head, mark.Line) == "...";
        head.Mask.HideLines(mark.Line.Span);
        if (!head.IsWholeFile || isEnd)
            return;
        foreach (var below in head.LinesBelow(mark.Line))
            LineShape.Of(head, below).Hide(head);
    }

    private static string? MarkOf(HeadText head, Line line)
    {
        if (line.Length < Length || !head.IsSpaceOrEnd(line.Start + Length, line.End))
            return null;
        var mark = head.TextOf(new(line.Start, Length));
        return mark is "---" or "..." ? mark : null;
    }
}

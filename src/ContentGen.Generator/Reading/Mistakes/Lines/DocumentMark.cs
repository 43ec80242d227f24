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
                [mark, above.Head.IsWholeFile ? ReadingRules.OneDocumentPerFile : ReadingRules.DeleteOrClose],
                hidden => hidden.Mask.HideLines(line.Line.Span))
            : null;

    /// <summary>Whether it is the mark that a data file may begin with.</summary>
    public static bool IsAboveAll(LinesAbove above, LineShape line) =>
        above is { Last: null, Head.IsWholeFile: true } && MarkOf(above.Head, line.Line) == "---";

    private static string? MarkOf(HeadText head, Line line)
    {
        if (line.Length < Length || !head.IsSpaceOrEnd(line.Start + Length, line.End))
            return null;
        var mark = head.TextOf(new(line.Start, Length));
        return mark is "---" or "..." ? mark : null;
    }
}

using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>A line such as <c>--- # more</c>, which begins another document in YAML.</summary>
internal static class DocumentMark
{
    private const int Length = 3;

    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var (head, start) = (above.Head, line.Line.Start);
        if (line.Line.Length < Length || !head.IsSpaceOrEnd(start + Length, line.Line.End))
            return null;

        var mark = head.TextOf(new(start, Length));
        return mark is "---" or "..."
            ? new Mistake(
                ReadingRules.DocumentMark, line.Text(head), [mark, Advice(above)], hidden => hidden.Mask.HideLines(line.Line.Span))
            : null;
    }

    private static string Advice(LinesAbove above) =>
        above.Head.IsWholeFile ? ReadingRules.OneDocumentPerFile : ReadingRules.DeleteOrClose;
}

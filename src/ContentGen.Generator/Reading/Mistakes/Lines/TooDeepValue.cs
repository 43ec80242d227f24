using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>A value in more brackets, or indented more often, than is read.</summary>
internal static class TooDeepValue
{
    /// <param name="place">The bracket or the key that is one too many.</param>
    public static Mistake At(HeadText head, int place) => new(
        ReadingRules.TooDeep,
        new TextSpan(place, 1),
        [ReadingLimits.MaxDepth.Shown()],
        hidden => UnreadableLine.Hide(hidden, LineOfRoot(hidden, place)));

    private static Line LineOfRoot(HeadText head, int place)
    {
        var line = Line.Around(head.File, place);
        while (line.Start > head.Span.Start && (line.FirstCharacter(head.File) > line.Start || line.IsBlank(head.File)))
            line = Line.Around(head.File, line.Start - 1);
        return line;
    }
}

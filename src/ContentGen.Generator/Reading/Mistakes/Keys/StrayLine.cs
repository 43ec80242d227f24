using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>A line of signs alone, such as an emoji, in the column of the keys.</summary>
internal static class StrayLine
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        return line is { IsTextOfItem: false, Indent: 0 } && !keyless.Text.Any(char.IsLetterOrDigit)
            ? new Mistake(
                ReadingRules.NotYaml,
                keyless.Span,
                [ReadingRules.GiveKeyOrDelete],
                hidden => hidden.Mask.HideLines(line.Line.Span))
            : null;
    }
}

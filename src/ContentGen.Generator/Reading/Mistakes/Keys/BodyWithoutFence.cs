using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>A paragraph below an empty line: the closing fence is missing, and a thematic break further down was taken
/// for it.</summary>
internal static class BodyWithoutFence
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        return keyless.IsAfterBlank && line.Indent == 0
            ? new Mistake(
                ReadingRules.ClosingFenceMissing,
                (keyless.Heading ?? above.Comment) is { } heading ? heading.Text(above.Head) : keyless.Span,
                [],
                hidden => hidden.Mask.HideLines(TextSpan.FromBounds(line.Line.Start, hidden.Span.End)))
            : null;
    }
}

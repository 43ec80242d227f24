using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Indentation;

/// <summary>A line without a key below a value in quotes or brackets, indented as if it belonged to it.</summary>
internal static class TextBelowValue
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        if (!above.IsDeeper(line) || above.Kind != ValueKind.Closed || line.IsKey)
            return null;

        var text = line.Text(above.Head);
        return new Mistake(
            ReadingRules.TextBelowValue,
            text,
            [Shown.Value(above.Head.TextOf(text))],
            hidden => hidden.Mask.HideLines(line.Line.Span)) { MayComeFromTabs = true };
    }
}

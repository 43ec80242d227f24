using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>A no-break space after the colon of a key.</summary>
internal static class OddSpaceAfterColon
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        if (keyless.Sign != ':' || keyless.Text.Length == keyless.Word + 1)
            return null;

        var space = keyless.Text[keyless.Word + 1];
        return space is '\u00A0' or '\u3000' or '\u2007' or '\u202F'
            ? keyless.AtKey(
                ReadingRules.OddSpace,
                new TextSpan(keyless.Span.Start + keyless.Word + 1, 1),
                CodePages.Name(space),
                OddSpaces.AlsoOnLines(above.Head, line.Line.Start)) with { TurnsKeyIntoText = true }
            : null;
    }
}

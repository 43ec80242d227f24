using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>A colon of Chinese or Japanese text after a key.</summary>
internal static class FullWidthColon
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        return keyless.Sign is '\uFF1A' or '\uFE55' or '\uFE13'
            ? keyless.AtKey(
                ReadingRules.FullWidthColon,
                keyless.SignSpan,
                keyless.Sign.ToString(),
                ReadingRules.Write(keyless.WithColon(), ReadingRules.WriteAsciiColon),
                "") with { TurnsKeyIntoText = true, IsOnManyLines = true }
            : null;
    }
}

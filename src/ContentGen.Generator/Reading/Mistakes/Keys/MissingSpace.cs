using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary><c>title:Hello</c>, which is a word to YAML.</summary>
internal static class MissingSpace
{
    private const string Scheme = "://";

    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        return keyless.Sign == ':' && string.CompareOrdinal(keyless.Text, keyless.Word, Scheme, 0, Scheme.Length) != 0
            ? keyless.AtKey(
                ReadingRules.MissingSpace,
                keyless.SignSpan,
                ReadingRules.Write(keyless.WithColon(), ReadingRules.InsertSpace),
                "") with { TurnsKeyIntoText = true, IsOnManyLines = true }
            : null;
    }
}

using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>tags: a, b]</c>, which would be one tag.</summary>
internal static class MissingOpeningBracket
{
    public static bool Report(ScalarNode node, ReadingFindings findings)
    {
        if (!node.Text.EndsWith("]", StringComparison.Ordinal) || node.Text.IndexOf('[') >= 0)
            return false;

        findings.Add(ReadingRules.MissingOpeningBracket, node.Span, "]", "[" + Shown.Value(node.Text));
        return true;
    }
}

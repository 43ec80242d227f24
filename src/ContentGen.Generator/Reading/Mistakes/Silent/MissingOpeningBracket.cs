using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>tags: a, b]</c>, which would be one tag.</summary>
internal static class MissingOpeningBracket
{
    public static bool Report(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        if (!node.Text.EndsWith("]", StringComparison.Ordinal) || node.Text.IndexOf('[') >= 0)
            return false;

        var repair = findings.IsFull
            ? null
            : Repair.Written(ValuePlace.Of(head, node.Span.Start), "[" + node.Text);
        findings.Add(
            ReadingRules.MissingOpeningBracket,
            node.Span,
            "]",
            "[",
            ReadingRules.Write(repair, ReadingRules.WriteBracket));
        return true;
    }
}

using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>title: Hello"</c>.</summary>
internal static class MissingOpeningQuote
{
    public static bool Report(ScalarNode node, ReadingFindings findings)
    {
        var text = node.Text;
        // 27" are inches.
        if (text.Length < 2 || text.IndexOf('"') != text.Length - 1 || char.IsDigit(text[text.Length - 2]))
            return false;

        findings.Add(ReadingRules.MissingOpeningQuote, new TextSpan(node.Span.End - 1, 1), "\"" + Shown.Value(text));
        return true;
    }
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>title: Hello"</c>.</summary>
internal static class MissingOpeningQuote
{
    public static bool Report(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        var text = node.Text;
        // 27" are inches.
        if (text.Length < 2 || text.IndexOf('"') != text.Length - 1 || char.IsDigit(text[text.Length - 2]))
            return false;

        var place = findings.IsFull ? null : ValuePlace.Of(head, node.Span.Start);
        var closed = place is null ? null : Repair.Quoted(place, text.Substring(0, text.Length - 1));
        var asText = place is null ? null : Repair.Quoted(place, text);
        findings.Add(
            ReadingRules.MissingOpeningQuote,
            new TextSpan(node.Span.End - 1, 1),
            ReadingRules.Quote('"'),
            ReadingRules.Write(closed, ReadingRules.AddOpeningQuote),
            ReadingRules.Write(asText, ReadingRules.UseSingleQuotes));
        return true;
    }
}

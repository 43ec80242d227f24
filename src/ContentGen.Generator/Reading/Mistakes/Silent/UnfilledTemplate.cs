using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes.Values;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>&lt;% tp.date.now() %&gt;</c>, which is a text like any other to the parser.</summary>
internal static class UnfilledTemplate
{
    public static bool Report(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        if (node.Text is not ['<', '%', ..] || !TemplatePlaceholder.Is(node.Text))
            return false;

        var place = ValuePlace.Of(head, node.Span.Start);
        findings.Add(
            ReadingRules.TemplatePlaceholder,
            node.Span,
            Shown.Value(node.Text),
            TemplatePlaceholder.Advice(place.Key, Repair.Quoted(place, node.Text)));
        return true;
    }
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>A text or a list in place of keys.</summary>
internal static class RootWithoutKeys
{
    private const string ExampleOfText = "title";
    private const string ExampleOfList = "tags";

    public static void Report(HeadText head, FrontMatterNode root, ReadingFindings findings)
    {
        var firstLine = Line.At(head.File, root.Span.Start);
        var span = TextSpan.FromBounds(root.Span.Start, Math.Min(root.Span.End, firstLine.End));
        var (what, advice) = root switch
        {
            ListNode list when IsInBrackets(head, list) =>
                (ReadingRules.ListWithoutKey, Before(head, list, ExampleOfList)),
            ListNode { Items: var items } when items.All(static item => item is MappingNode) =>
                (ReadingRules.ListOfKeys, head.IsWholeFile && items.Length > 1
                    ? ReadingRules.OneEntryPerFile
                    : ReadingRules.WriteWithoutHyphens),
            ListNode => (ReadingRules.ListWithoutKey, ReadingRules.InsertKeyAbove),
            _ => (ReadingRules.TextWithoutKey, Before(head, root, ExampleOfText)),
        };
        findings.Add(ReadingRules.NotAMapping, span, what, advice);
    }

    private static bool IsInBrackets(HeadText head, ListNode list) => head[list.Span.Start] == '[';

    private static string Before(HeadText head, FrontMatterNode value, string key)
    {
        var place = new Place(Line.At(head.File, value.Span.Start), 0, value.Span.Start, key);
        var repair = value is ScalarNode { IsQuoted: false } text
            ? Repair.Text(place, text.Text)
            : Repair.Written(place, head.TextOf(value.Span));
        return ReadingRules.Write(repair, ReadingRules.WriteKeyBefore);
    }
}

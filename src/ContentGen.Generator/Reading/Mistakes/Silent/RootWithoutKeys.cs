using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>A text or a list in place of keys.</summary>
internal static class RootWithoutKeys
{
    private const string ExampleOfText = "title";
    private const string ExampleOfList = "tags";
    private const string ExampleOfItem = "name";

    public static void Report(HeadText head, FrontMatterNode root, ReadingFindings findings)
    {
        var firstLine = Line.At(head.File, root.Span.Start);
        var span = TextSpan.FromBounds(root.Span.Start, Math.Min(root.Span.End, firstLine.End));
        var (what, advice) = root switch
        {
            ListNode list when IsInBrackets(head, list) =>
                (Is(head) + ReadingRules.ListWithoutKey, Before(head, list, ExampleOfList)),
            ListNode { Items: var items } when items.All(static item => item is MappingNode) =>
                (head.IsWholeFile ? ListOf(items.Length) : Is(head) + ReadingRules.ListOfKeys,
                    head.IsWholeFile && items.Length > 1
                        ? ReadingRules.OneEntryPerFile
                        : ReadingRules.WriteWithoutHyphens),
            ListNode { Items: var items } when head.IsWholeFile && items.All(static item => item is ScalarNode) =>
                (ListOf(items.Length), FileForEach(head, items[0])),
            ListNode { Items.Length: var count } when head.IsWholeFile =>
                (ListOf(count), ReadingRules.InsertKeyOrSplit),
            ListNode => (Is(head) + ReadingRules.ListWithoutKey, ReadingRules.InsertKeyAbove),
            _ => (Is(head) + ReadingRules.TextWithoutKey, Before(head, root, ExampleOfText)),
        };
        findings.Add(ReadingRules.NotAMapping, span, what, advice);
    }

    /// <summary><c>this file is a list of 2 entries, but …</c>.</summary>
    public static string ListOf(int count) => ReadingRules.Text(
        ReadingRules.FileIsList, count == 1 ? "a list" : $"a list of {count.ToText()} entries");

    private static string Is(HeadText head) =>
        head.IsWholeFile ? ReadingRules.DataFileIs : ReadingRules.FrontMatterIs;

    // "- Rosa Diaz": the record is not known here, and most have a name.
    private static string FileForEach(HeadText head, FrontMatterNode first)
    {
        var place = new Place(Line.At(head.File, first.Span.Start), 0, first.Span.Start, ExampleOfItem);
        var repair = first is ScalarNode { Text.Length: > 0, IsQuoted: false } text ? Repair.Text(place, text.Text) : null;
        return ReadingRules.Text(
            ReadingRules.OneItemPerFile, repair is null ? "" : ReadingRules.Text(ReadingRules.SuchAsQuoted, repair));
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

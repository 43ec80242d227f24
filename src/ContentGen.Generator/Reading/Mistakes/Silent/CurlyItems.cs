using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>Curly quotes around the items of <c>[“a”, “b”]</c>, which would be a part of each text.</summary>
/// <remarks>Elsewhere they are text: a title may well be a quotation.</remarks>
internal static class CurlyItems
{
    private static readonly char[] Double = ['“', '”', '„'];

    public static bool Report(
        HeadText head, IReadOnlyList<FrontMatterNode> items, TextSpan list, ReadingFindings findings)
    {
        var curly = items.Where(IsInCurlyQuotes).ToList();
        if (curly.Count == 0)
            return false;

        var straight = head.TextOf(list).ToCharArray();
        foreach (var item in curly)
            straight[item.Span.Start - list.Start] = straight[item.Span.End - 1 - list.Start] = '"';
        var start = curly[0].Span.Start;
        var repaired = string.Join("\"", new string(straight).Split(Double));
        findings.Add(
            ReadingRules.SmartQuotes,
            new TextSpan(start, 1),
            head[start].ToString(),
            ReadingRules.Write(Repair.Written(repaired), ReadingRules.UseStraightQuotes));
        return true;
    }

    private static bool IsInCurlyQuotes(FrontMatterNode item) =>
        item is ScalarNode { IsQuoted: false, Text: { Length: > 1 } text }
        && (text[0], text[text.Length - 1]) is var (first, last)
        && ((IsDouble(first) && IsDouble(last)) || (IsSingle(first) && IsSingle(last)));

    private static bool IsDouble(char c) => Array.IndexOf(Double, c) >= 0;

    private static bool IsSingle(char c) => c is '‘' or '’' or '‚';
}

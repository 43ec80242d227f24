using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Reading.Mistakes;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>Which keys of YAML are keys of front matter.</summary>
internal static class KeyNames
{
    private const string CurlyQuotes = "“”„‘’";

    public static bool Contain(ScalarNode key) =>
        key.IsQuoted || (key.Text != "<<" && OddSpaces(key.Text) == 0 && CurlyQuotes.IndexOf(key.Text[0]) < 0);

    /// <summary>Reports a key that is not a name.</summary>
    /// <returns>The name that was meant, where that is certain.</returns>
    public static string? Repaired(OpenCollection mapping, FrontMatterNode key, HeadText head, ReadingFindings findings)
    {
        switch (key)
        {
            case ScalarNode { IsNull: false, Text: "<<" }:
                findings.Add(ReadingRules.MergeKey, key.Span);
                return null;
            case ScalarNode { IsNull: false } scalar when OddSpaces(scalar.Text) is var spaces and > 0:
                findings.Add(
                    ReadingRules.OddSpace,
                    new TextSpan(key.Span.Start, spaces),
                    CodePages.Name(scalar.Text[0]),
                    Mistakes.OddSpaces.AlsoOnLines(head, key.Span.Start));
                return mapping.TakeLastValueForUnreadable() ? null : scalar.Text.Substring(spaces);
            case ScalarNode { IsNull: false } scalar:
                var name = scalar.Text.Trim(CurlyQuotes.ToCharArray());
                findings.Add(
                    ReadingRules.SmartQuotes,
                    key.Span,
                    scalar.Text.Substring(0, 1),
                    ReadingRules.Write(Repair.BareKey(name), ReadingRules.UseStraightQuotes));
                return name;
            default:
                findings.Add(ReadingRules.NotAKey, SpanOf(key, mapping.End, head), AdviceFor(key));
                return null;
        }
    }

    private static string AdviceFor(FrontMatterNode key) =>
        key.Span.Length == 0 ? ReadingRules.WriteKeyHere : ReadingRules.PutKeyInQuotes;

    private static int OddSpaces(string key)
    {
        var count = 0;
        while (count < key.Length && key[count] > '\u007F' && char.IsWhiteSpace(key[count]))
            count++;
        return count;
    }

    // With its question mark, if it has one; the place of a key that is not written is its colon, which the parser does
    // not give.
    private static TextSpan SpanOf(FrontMatterNode key, int before, HeadText head)
    {
        if (key.Span.Length == 0)
        {
            var colon = Math.Max(key.Span.Start, before);
            while (head[colon] is ' ' or '\t' or '\n' or '\r' or '#')
                colon = head[colon] == '#' ? Line.At(head.File, colon).End : colon + 1;
            return head[colon] == ':' ? new TextSpan(colon, 1) : key.Span;
        }

        var start = key.Span.Start;
        while (head[start - 1] is ' ' or '\t')
            start--;
        return head[start - 1] == '?' ? TextSpan.FromBounds(start - 1, key.Span.End) : key.Span;
    }
}

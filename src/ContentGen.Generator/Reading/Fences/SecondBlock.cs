using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Fences;

/// <summary>A second block of keys directly below the first, which a reader of the site would see as text.</summary>
internal static class SecondBlock
{
    public static void Report(string text, FencePair fences, ReadingFindings findings)
    {
        Line? line = fences.BodyStart < text.Length ? Line.At(text, fences.BodyStart) : null;
        while (line is { } blank && blank.IsBlank(text))
            line = blank.Next(text);
        if (line is not { } first || ClosingFenceOf(text, first) is not { } last)
            return;

        var block = TextSpan.FromBounds(first.Start, last.End);
        findings.Add(
            ReadingRules.StackedBlock,
            block,
            findings.LineOf(block.Start).ToText(),
            findings.LineOf(last.Start).ToText(),
            Advice(text, fences.Head, block));
    }

    // One line with a colon above a line of dashes is a heading.
    private static Line? ClosingFenceOf(string text, Line first) =>
        FencePair.IsOpening(text, first) ? KeyLines.FenceBelow(text, first.Next(text))
        : KeyLines.BeginAt(text, first.Next(text)) ? KeyLines.FenceBelow(text, first)
        : null;

    private static string Advice(string text, TextSpan head, TextSpan block)
    {
        var known = new HashSet<string>(KeyLines.NamesIn(text, head), LooseKey.Comparer);
        var names = KeyLines.NamesIn(text, block).ToList();
        if (names.Exists(HidingKeys.IsName))
            return ReadingRules.MoveEachKey;

        var repeated = names.Where(known.Contains).ToList();
        return repeated.Count == 0
            ? ReadingRules.MoveOrDelete
            : ReadingRules.Text(ReadingRules.KeepEachKeyOnce, Shown.List(repeated));
    }
}

using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary><c>{ a: b: c }</c>.</summary>
internal static class ColonInItem
{
    public static Mistake? Find(BracketScan scan)
    {
        if (!scan.IsColon || scan.Colon is not { } colon)
            return null;

        var value = scan.ItemAt(scan.Head.SkipSpace(colon + 1, scan.Line.End));
        return scan.Hiding(
            ReadingRules.UnquotedColon,
            value,
            ReadingRules.ContainsColon,
            ReadingRules.Write(Repair.Quoted(scan.Head.TextOf(value))));
    }
}

using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary><c>['a' 'b']</c>.</summary>
internal static class MissingComma
{
    public static Mistake? Find(BracketScan scan)
    {
        var isBetweenTexts = scan is { IsItemNext: false, Current: '"' or '\'', Before: '"' or '\'' }
            && scan.Head[scan.At - 1] is ' ' or '\t';
        if (!isBetweenTexts)
            return null;

        var item = scan.ItemAt(scan.At);
        return scan.Hiding(ReadingRules.MissingComma, item, Shown.Value(scan.Head.TextOf(item)));
    }
}

using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary><c>[@a, b]</c>.</summary>
internal static class ReservedItem
{
    public static Mistake? Find(BracketScan scan)
    {
        if (!scan.IsItemNext || scan.Current is not ('@' or '`' or '%'))
            return null;

        var item = scan.ItemAt(scan.At);
        return new Mistake(
            ReadingRules.ReservedSign,
            item,
            [
                scan.Current.ToString(),
                ReadingRules.AValue,
                ReadingRules.Write(Repair.Quoted(scan.Head.TextOf(item))),
                "",
            ],
            hidden => hidden.Mask.HideValue(item));
    }
}

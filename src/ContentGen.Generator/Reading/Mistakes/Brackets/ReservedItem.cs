using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes.Values;

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
                ReadingRules.Write(Repaired(scan.Head.TextOf(item))),
                "",
            ],
            hidden => hidden.Mask.HideValue(item));
    }

    private static string? Repaired(string item)
    {
        var quoted = Repair.Quoted(item);
        return quoted is not null && ReservedSign.IsName(item)
            ? ReadingRules.Text(ReadingRules.IfSignBelongs, quoted, item.Substring(0, 1), item.Substring(1))
            : quoted;
    }
}

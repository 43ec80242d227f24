using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Indentation;

/// <summary>An item of a list where no key can hold one.</summary>
internal static class StrayItem
{
    /// <summary>An item below keys of another mapping.</summary>
    public static Mistake? BelowOtherKey(LinesAbove above, LineShape line) =>
        line.IsItem && !above.IsAfterBlank
        && above.Innermost is { IsList: false, HasItems: false, Last: { } key } && key != above.Last
            ? Of(above.Head, line)
            : null;

    /// <summary>An item below nested keys: neither a list nor keys can be made of the two together.</summary>
    public static Mistake? AmongKeys(LinesAbove above, LineShape line) =>
        above.Outer is { Last: { } parent } && IsBelowValue(above, line)
            ? Of(above.Head, line) with { Hide = parent.HideLinesOfValue }
            : null;

    /// <summary>An item in the column of a key that has a value.</summary>
    public static Mistake? BelowValue(LinesAbove above, LineShape line) =>
        IsBelowValue(above, line) ? Of(above.Head, line) : null;

    /// <summary>Items above the first key.</summary>
    public static Mistake? AboveKeys(LinesAbove above, LineShape line) =>
        line.IsKey && above is { ItemAboveKeys: { } item, Depth: 1 } ? Of(above.Head, item) : null;

    private static bool IsBelowValue(LinesAbove above, LineShape line) =>
        line.IsItem && line.Indent == above.Indent && above is { Last.IsItem: false, Kind: not ValueKind.None };

    private static Mistake Of(HeadText head, LineShape item) =>
        new(ReadingRules.ItemWithoutKey, item.Text(head), [IsKey(head, item) ? ReadingRules.OrDeleteHyphen : ""], hidden => Hide(hidden, item)) { MayComeFromTabs = true };

    // "- video: https://example.org" among keys.
    private static bool IsKey(HeadText head, LineShape item) =>
        head.TextOf(item.Text(head)).IndexOf(": ", StringComparison.Ordinal) > 2;

    /// <summary>Hides the item and those that follow it.</summary>
    public static void Hide(HeadText head, LineShape first)
    {
        foreach (var line in head.LinesFrom(first.Line))
        {
            var shape = LineShape.Of(head, line);
            var isInside = line.Start == first.Line.Start || shape.IsBlank
                || shape.Indent > first.Indent || (shape.IsItem && shape.Indent == first.Indent);
            if (!isInside)
                break;
            head.Mask.HideLines(line.Span);
        }
    }
}

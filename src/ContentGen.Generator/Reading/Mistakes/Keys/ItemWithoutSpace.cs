using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary><c>-a</c>, which is a word to YAML.</summary>
internal static class ItemWithoutSpace
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        return ItemSigns.IsWithoutSpace(keyless.Text)
            ? new Mistake(
                ReadingRules.MissingSpaceAfterHyphen,
                keyless.Span,
                [
                    ReadingRules.Write(Repair.Item(keyless.Text.Substring(1)), ReadingRules.InsertSpace),
                    ItemSigns.LikewiseBelow(above.Head, keyless.Span.Start),
                ],
                keyless.HideItems)
            : null;
    }
}

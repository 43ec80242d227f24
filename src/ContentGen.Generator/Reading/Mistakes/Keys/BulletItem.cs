using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>An item that begins with a bullet or a dash.</summary>
internal static class BulletItem
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        return ItemSigns.TextAfterBullet(keyless.Text) is { } text
            ? new Mistake(
                ReadingRules.BulletInsteadOfHyphen,
                new TextSpan(keyless.Span.Start, 1),
                [
                    keyless.Text.Substring(0, 1),
                    ReadingRules.Write(Repair.Item(text), ReadingRules.WriteHyphen),
                    ItemSigns.LikewiseBelow(above.Head, keyless.Span.Start),
                ],
                keyless.HideItems)
            : null;
    }
}

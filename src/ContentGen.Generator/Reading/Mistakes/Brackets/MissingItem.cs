using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary><c>[a,, b]</c>.</summary>
internal static class MissingItem
{
    public static Mistake? Find(BracketScan scan) =>
        scan is { Current: ',', IsItemNext: true, Before: ',' or '[' or '{' }
            ? scan.Hiding(ReadingRules.MissingItem, new TextSpan(scan.At, 1))
            : null;
}

using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary><c>[a]]</c>.</summary>
internal static class ExtraBracket
{
    public static Mistake? Find(BracketScan scan)
    {
        var rest = scan.Head.SkipSpace(scan.At, scan.Line.End);
        return rest < scan.Line.End && scan.Head[rest] is ']' or '}'
            ? scan.Hiding(ReadingRules.ExtraBracket, new TextSpan(rest, 1), scan.Head[rest].ToString())
            : null;
    }
}

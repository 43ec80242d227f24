using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary>An opening bracket without its closing one.</summary>
internal static class UnclosedBracket
{
    /// <summary>Where the brackets cannot continue on the line below.</summary>
    public static Mistake? AtLineEnd(BracketScan scan) =>
        scan.Head.LineBelow(scan.Line) is { } below && !scan.IsBehind(LineShape.Of(scan.Head, below))
            ? null
            : Of(scan);

    /// <summary>Where the other kind of bracket is closed.</summary>
    public static Mistake? AtOtherBracket(BracketScan scan) =>
        scan.Current is ']' or '}' && (scan.Current == ']') != (scan.Head[scan.Open] == '[') ? Of(scan) : null;

    private static Mistake Of(BracketScan scan)
    {
        var open = scan.Head[scan.Open];
        return scan.Hiding(
            ReadingRules.UnclosedBracket, new TextSpan(scan.Open, 1), open.ToString(), open == '[' ? "]" : "}");
    }
}

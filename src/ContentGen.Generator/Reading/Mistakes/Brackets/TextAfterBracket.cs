using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary><c>[Preview] Hello</c>.</summary>
internal static class TextAfterBracket
{
    public static Mistake? Find(BracketScan scan)
    {
        var head = scan.Head;
        var rest = head.SkipSpace(scan.At, scan.Line.End);
        if (rest == scan.Line.End || (head[rest] == '#' && rest > scan.At))
            return null;

        var text = head.TextOf(head.TrimmedEnd(rest, scan.Line.End));
        return scan.Value.All(
            ReadingRules.TextAfterBracket,
            scan.Value.First.ToString(),
            Shown.Value(text),
            text is "," or ";"
                ? ReadingRules.DeleteIt
                : ReadingRules.Text(ReadingRules.IfText, ReadingRules.Write(scan.Value.InQuotes())));
    }
}

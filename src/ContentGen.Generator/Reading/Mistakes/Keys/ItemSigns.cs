using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>How list items are written that YAML reads as text: <c>• a</c>, <c>– a</c>, <c>-a</c>.</summary>
internal static class ItemSigns
{
    /// <summary>The text of an item that begins with a sign other than a hyphen; null if the line does not.</summary>
    public static string? TextAfterBullet(string line) =>
        line.Length > 2
        && line[0] is '•' or '●' or '▪' or '‣' or '◦' or '·' or '–' or '—' or '−' or '*' or '+'
        && line[1] is ' ' or '\t' or '\u00A0'
            ? line.Substring(1).Trim()
            : null;

    /// <summary>The lines below that are written like the one at an offset, for the message about it: the items of
    /// one list are mostly written alike, and all of them are one finding.</summary>
    public static string LikewiseBelow(HeadText head, int offset)
    {
        var line = Line.Around(head.File, offset);
        var indent = LineShape.Of(head, line).Indent;
        var others = head.LinesBelow(line)
            .Select(below => LineShape.Of(head, below))
            .TakeWhile(below => below.Indent == indent && AreLike(head.TextOf(below.Text(head))))
            .Select(below => Line.NumberAt(head.File, below.Line.Start))
            .ToList();
        return others.Count == 0 ? "" : ReadingRules.Text(ReadingRules.LikewiseOnLines, Shown.Lines(others));
    }

    /// <summary>Whether a line that is not an item looks like one.</summary>
    public static bool AreLike(string line) => TextAfterBullet(line) is not null || IsWithoutSpace(line);

    public static bool IsWithoutSpace(string line) =>
        line.Length > 1 && line[0] == '-' && char.IsLetterOrDigit(line[1]);
}

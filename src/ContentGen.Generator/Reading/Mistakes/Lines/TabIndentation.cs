using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>A tab before the first character of a line.</summary>
internal static class TabIndentation
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var indentation = TextSpan.FromBounds(line.Line.Start, line.Content);
        return HasTab(above.Head, indentation)
            ? new Mistake(
                ReadingRules.TabIndentation,
                indentation,
                [Advice(above, line)],
                static hidden => Replace(hidden))
            : null;
    }

    /// <summary>Where the parser refused the text. It may refuse a tab at the end of the line above.</summary>
    public static int PlaceOf(HeadText head, Line line, int failedAt) =>
        head.LineBelow(line) is { } below && HasTab(head, below)
            ? below.Start
            : failedAt;

    /// <summary>Whether a tab of the line was read as one space, so that whatever is wrong with it may come from
    /// that.</summary>
    public static bool WasReplacedAt(HeadText head, int offset)
    {
        if (!head.HasReplacedTabs)
            return false;
        var line = Line.Around(head.File, offset);
        for (var i = line.Start; i < line.FirstCharacter(head.File); i++)
        {
            if (head.File[i] == '\t' && head[i] == ' ')
                return true;
        }

        return false;
    }

    // Where one line is indented with tabs, its neighbours are too: that is one mistake.
    private static void Replace(HeadText head)
    {
        head.HasReplacedTabs = true;
        foreach (var line in head.Lines)
        {
            for (var i = line.Start; i < line.End && head[i] is ' ' or '\t'; i++)
            {
                if (head[i] == '\t')
                    head.Put(i, ' ');
            }
        }
    }

    // Below a key that has a value nothing can be indented.
    private static string Advice(LinesAbove above, LineShape line)
    {
        var lines = Lines(above.Head, line.Line);
        var hasValue = above.Kind is ValueKind.Plain or ValueKind.Closed && line.IsKey && above.Indent == 0;
        return hasValue && above.Last?.NameOfKey(above.Head) is { } key
            ? ReadingRules.Text(ReadingRules.DeleteTabs, lines, Shown.Value(key))
            : ReadingRules.Text(ReadingRules.ReplaceTabs, lines);
    }

    private static string Lines(HeadText head, Line first)
    {
        var others = head.LinesBelow(first).Where(line => HasTab(head, line)).ToList();
        if (others.Count == 0)
            return ReadingRules.ThisLine;

        var last = Line.NumberAt(head.File, others[others.Count - 1].Start);
        return others.Count == 1
            ? ReadingRules.Text(ReadingRules.ThisAndOtherLine, last)
            : ReadingRules.Text(ReadingRules.ThisAndOtherLines, others.Count, last);
    }

    private static bool HasTab(HeadText head, Line line) =>
        HasTab(head, TextSpan.FromBounds(line.Start, line.FirstCharacter(head.File)));

    private static bool HasTab(HeadText head, TextSpan indentation) => head.TextOf(indentation).IndexOf('\t') >= 0;
}

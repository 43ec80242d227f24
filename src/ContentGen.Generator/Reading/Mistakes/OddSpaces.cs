using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Spaces that look like the ordinary one and are letters to YAML, such as the no-break space.</summary>
internal static class OddSpaces
{
    public static bool Contain(char c) => c > '\u007F' && char.IsWhiteSpace(c);

    /// <summary>The lines below that have one too where it breaks something, for the message about the first: an
    /// editor that makes one makes many, and all of them are one finding.</summary>
    public static string AlsoOnLines(HeadText head, int offset)
    {
        var others = head.LinesBelow(Line.Around(head.File, offset))
            .Where(line => BreakLine(head, line))
            .Select(line => Line.NumberAt(head.File, line.Start))
            .ToList();
        return others.Count == 0 ? "" : ReadingRules.Text(ReadingRules.LikewiseOnLines, Shown.Lines(others));
    }

    // In its indentation, after its hyphen, or after the colon of its key.
    private static bool BreakLine(HeadText head, Line line)
    {
        var i = line.Start;
        while (i < line.End && (head[i] is ' ' or '\t' or '-' || Contain(head[i])))
        {
            if (Contain(head[i]))
                return true;
            i++;
        }

        while (i < line.End && (char.IsLetterOrDigit(head[i]) || head[i] is '_' or '-' or '.'))
            i++;
        return i + 1 < line.End && head[i] == ':' && Contain(head[i + 1]);
    }
}

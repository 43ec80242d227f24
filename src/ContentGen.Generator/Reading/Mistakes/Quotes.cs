using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Where text in quotes ends, and how text is put into quotes.</summary>
internal static class Quotes
{
    /// <summary>The closing quote on the same line; -1 when there is none.</summary>
    public static int ClosingOnLine(HeadText head, int opening, int end) =>
        ClosingOnLine(head, opening, end, head[opening]);

    /// <summary>The first place after <paramref name="before"/> where text in such quotes ends; -1 when there is
    /// none.</summary>
    public static int ClosingOnLine(HeadText head, int before, int end, char quote)
    {
        for (var i = before + 1; i < end; i++)
        {
            if (quote == '"' && head[i] == '\\')
                i++;
            else if (head[i] == quote && quote == '\'' && i + 1 < end && head[i + 1] == '\'')
                i++;
            else if (head[i] == quote)
                return i;
        }

        return -1;
    }

    /// <summary>The closing quote, which may be below on lines that are indented more; -1 when there is
    /// none.</summary>
    public static int Closing(HeadText head, int opening, Place place)
    {
        var closing = ClosingOnLine(head, opening, place.Line.End);
        if (closing >= 0)
            return closing;

        foreach (var below in head.LinesBelow(place.Line))
        {
            if (!below.IsBlank(head.File) && !place.Reaches(head, below) && !head.IsJoined(below))
                return -1;
            closing = ClosingOnLine(head, below.Start - 1, below.End, head[opening]);
            if (closing >= 0)
                return closing;
        }

        return -1;
    }

    /// <summary>A text in the quotes that need no escape, if there are any.</summary>
    public static string Enclose(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? "\"" + text + "\"" : EncloseInSingle(text);

    public static string EncloseInSingle(string text) => "'" + text.Replace("'", "''") + "'";

    /// <summary>The same, short enough for a message.</summary>
    public static string Around(string text) => Enclose(Shown.Value(text));
}

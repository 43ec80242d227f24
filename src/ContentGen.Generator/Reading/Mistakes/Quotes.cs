using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Text in quotes: where it ends, what is wrong in it, and how text is put into quotes.</summary>
internal static class Quotes
{
    private const string Escapes = "0abtnvfre \"/\\N_LPxuU\t\n\r";

    /// <summary>The closing quote on the same line; -1 when there is none.</summary>
    public static int ClosingOnLine(HeadText head, int opening, int end) =>
        ClosingOnLine(head, opening, end, head[opening]);

    /// <summary>The closing quote, which may stand below on lines that are indented deeper; -1 when there is none.</summary>
    public static int Closing(HeadText head, int opening, Place place)
    {
        var closing = ClosingOnLine(head, opening, place.Line.End);
        for (var line = place.Line; closing < 0; )
        {
            if (line.Next(head.File) is not { } next || next.Start >= head.Span.End)
                return -1;
            if (!next.IsBlank(head.File) && !place.Reaches(head, next))
                return -1;
            line = next;
            closing = ClosingOnLine(head, line.Start - 1, line.End, head[opening]);
        }

        return closing;
    }

    /// <summary>The first escape that does not exist, such as <c>\U</c> in <c>"C:\Users"</c>.</summary>
    public static TextSpan? BadEscape(HeadText head, int opening, int end)
    {
        for (var i = opening + 1; i < end; i++)
        {
            if (head[i] != '\\')
                continue;
            var digits = head[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (Escapes.IndexOf(head[i + 1]) < 0)
                return new TextSpan(i, 2);
            for (var digit = 0; digit < digits; digit++)
            {
                if (!IsHex(head[i + 2 + digit]))
                    return new TextSpan(i, 2);
            }

            i++;
        }

        return null;
    }

    /// <summary>A text as it should be typed: in the quotes that need no escape, if there are any.</summary>
    public static string Around(string text)
    {
        if (text.IndexOf('"') < 0 && text.IndexOf('\\') < 0)
            return "\"" + Shown.Value(text) + "\"";
        return "'" + Shown.Value(text.Replace("'", "''")) + "'";
    }

    /// <summary>The first place behind <paramref name="before"/> where text in such quotes ends; -1 when there is none.</summary>
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

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}

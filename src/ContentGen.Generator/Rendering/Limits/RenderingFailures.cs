using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.Limits;

/// <summary>Says of Markdown that cannot be rendered what it is and where.</summary>
internal static class RenderingFailures
{
    /// <summary>A plain string literal cannot be longer than about 8.3 million characters, all posts together. Without a limit a
    /// megabyte of references to one long link definition would be written as gigabytes.</summary>
    public const int LongestHtml = 8_000_000;

    /// <summary>Markdig's own limits, above which it throws long before the stack could overflow.</summary>
    private const int DeepestNesting = 128;
    private const int MostMarks = 10_000;

    private static readonly char[] LineEnds = ['\n', '\r'];

    public static Finding TooDeep(ContentFile file, int bodyStart) =>
        Found(RenderingRules.TooDeep, file, MostMarkedLine(file.Text, bodyStart), Shown(DeepestNesting), Shown(MostMarks));

    public static Finding TooLong(ContentFile file, int bodyStart) =>
        Found(RenderingRules.TooLong, file, LineAt(file.Text, bodyStart), Shown(LongestHtml));

    public static Finding TooSlow(ContentFile file, int bodyStart, int line)
    {
        var start = bodyStart;
        for (; line > 0; line--)
            start = NextLine(file.Text, LineAt(file.Text, start).End);
        return TooSlow(file, LineAt(file.Text, start), "links or comments that begin and never end");
    }

    public static Finding TooSlow(ContentFile file, TextSpan span, string what) =>
        Found(RenderingRules.TooSlow, file, span, what);

    public static TextSpan LineAt(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }

    public static int NextLine(string text, int end)
    {
        if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            return end + 2;
        return Math.Min(text.Length, end + 1);
    }

    private static Finding Found(DiagnosticDescriptor rule, ContentFile file, TextSpan span, params string[] facts) =>
        new(rule, file.PlaceOf(span), facts.ToImmutableArray());

    private static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // Markdig does not say where it gave up. What nests is written with these marks, so the line with most of them is
    // it, in all but made-up cases.
    private static TextSpan MostMarkedLine(string text, int bodyStart)
    {
        var found = LineAt(text, bodyStart);
        var most = 0;
        for (var start = bodyStart; start < text.Length;)
        {
            var line = LineAt(text, start);
            var marks = 0;
            for (var i = line.Start; i < line.End; i++)
            {
                if (text[i] is '>' or '-' or '+' or '*' or '_' or '~' or '[' or '!' or '|' or '.')
                    marks++;
            }

            if (marks > most)
                (most, found) = (marks, line);
            start = NextLine(text, line.End);
        }

        return found;
    }
}

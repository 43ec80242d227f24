using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.Limits;

/// <summary>Reports Markdown that cannot be rendered: why not, and where.</summary>
internal static class RenderingFindings
{
    public static Finding TooDeep(ContentFile file, int bodyStart) => Found(
        RenderingRules.TooDeep,
        file,
        LineWithMostMarks(file.Text, bodyStart),
        Shown(RenderingLimits.MaxNesting));

    public static Finding TooLong(ContentFile file, int bodyStart) =>
        Found(RenderingRules.TooLong, file, LineScan.LineAt(file.Text, bodyStart), Shown(RenderingLimits.MaxHtml));

    /// <param name="line">The number of the line, counted from the first line of the body, which is 0.</param>
    public static Finding TooSlow(ContentFile file, int bodyStart, int line)
    {
        var start = LineScan.StartOfLine(file.Text, bodyStart, line);
        return TooSlow(file, LineScan.LineAt(file.Text, start), "links or comments that begin and never end");
    }

    public static Finding TooSlow(ContentFile file, TextSpan span, string what) =>
        Found(RenderingRules.TooSlow, file, span, what);

    public static string Shown(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static Finding Found(DiagnosticDescriptor rule, ContentFile file, TextSpan span, params string[] facts) =>
        new(rule, file.PlaceOf(span), facts.ToImmutableArray());

    // Markdig does not report where it gave up. Nested elements are written with these marks, so the line with most of
    // them is the right one in all but made-up cases.
    private static TextSpan LineWithMostMarks(string text, int bodyStart)
    {
        var found = LineScan.LineAt(text, bodyStart);
        var most = 0;
        for (var start = bodyStart; start < text.Length;)
        {
            var line = LineScan.LineAt(text, start);
            var marks = 0;
            for (var i = line.Start; i < line.End; i++)
            {
                if (text[i] is '>' or '-' or '+' or '*' or '_' or '~' or '[' or '!' or '|' or '.')
                    marks++;
            }

            if (marks > most)
                (most, found) = (marks, line);
            start = LineScan.NextLine(text, line.End);
        }

        return found;
    }
}

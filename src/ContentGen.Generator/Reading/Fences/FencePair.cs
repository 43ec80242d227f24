using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Fences;

/// <summary>Where the front matter is in a file.</summary>
/// <param name="Opening">The opening fence's dashes.</param>
/// <param name="Head">The lines between the fences.</param>
/// <param name="Closing">The closing fence's line without its break; null when there is none.</param>
/// <param name="BodyStart">After the line break that ends the closing fence.</param>
internal sealed record FencePair(TextSpan Opening, TextSpan Head, TextSpan? Closing, int BodyStart)
{
    private const int Length = 3;

    /// <summary>The fences of a file whose opening fence begins exactly at <paramref name="start"/>.</summary>
    public static FencePair? At(string text, int start)
    {
        var firstLine = Line.At(text, start);
        if (!IsOpening(text, firstLine))
            return null;

        var opening = new TextSpan(start, Length);
        for (var line = firstLine.Next(text); line is { } current; line = current.Next(text))
        {
            if (IsClosing(text, current))
            {
                return new FencePair(
                    opening, TextSpan.FromBounds(firstLine.NextStart, current.Start), current.Span, current.NextStart);
            }
        }

        var rest = TextSpan.FromBounds(firstLine.NextStart, text.Length);
        return new FencePair(opening, rest, Closing: null, text.Length);
    }

    public static bool IsOpening(string text, Line line) => IsFence(text, line, '-');

    /// <remarks>Three dots end a YAML document too, and Jekyll and pandoc accept them.</remarks>
    public static bool IsClosing(string text, Line line) => IsFence(text, line, '-') || IsFence(text, line, '.');

    private static bool IsFence(string text, Line line, char sign)
    {
        if (line.Length < Length || text[line.Start] != sign)
            return false;
        for (var i = 1; i < line.Length; i++)
        {
            if (i < Length ? text[line.Start + i] != sign : text[line.Start + i] is not (' ' or '\t'))
                return false;
        }

        return true;
    }
}

using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Shared;

/// <summary>Lines as editors count them: ended by LF, CRLF or a lone CR.</summary>
/// <remarks>
/// <see cref="SourceText.Lines"/> also breaks at U+0085, U+2028 and U+2029, which no editor shows as a new line,
/// so a diagnostic below such a character would name a line too far down.
/// </remarks>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <param name="length">How much of the text is looked at.</param>
    public LineMap(string text, int length)
    {
        Length = length;
        for (var i = 0; i < length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>Places up to here are known.</summary>
    public int Length { get; }

    public LinePositionSpan LinesOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    private LinePosition PositionOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - _starts[line]);
    }
}

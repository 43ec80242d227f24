using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.Limits;

/// <summary>Walks through the lines of a text, whatever its line ends are.</summary>
internal static class LineScan
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The line that starts at a position, without its line end.</summary>
    public static TextSpan LineAt(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }

    /// <summary>Where a line starts, counted from the one that starts at a position, which is 0.</summary>
    public static int StartOfLine(string text, int start, int line)
    {
        for (; line > 0; line--)
            start = NextLine(text, LineAt(text, start).End);
        return start;
    }

    /// <summary>Where the line after the one with this end starts.</summary>
    public static int NextLine(string text, int end)
    {
        if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            return end + 2;
        return Math.Min(text.Length, end + 1);
    }
}

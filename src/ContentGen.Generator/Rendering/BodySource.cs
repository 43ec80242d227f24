using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering;

/// <summary>The Markdown of a file, as Markdig reads it, and where it is in the file.</summary>
/// <remarks>Markdig reads only whole strings; the copy takes a hundredth of the time of rendering. Line ends are
/// normalized, because Markdig drops a lone CR inside a code span and keeps CRLF inside raw HTML.</remarks>
internal sealed class BodySource
{
    private readonly string _original;
    private readonly int _start;
    private int[]? _shortened;

    /// <param name="start">Where the Markdown begins in the file.</param>
    public BodySource(string text, int start)
    {
        _start = start;
        _original = text.Substring(start);
        Markdown = _original.IndexOf('\r') < 0 ? _original : _original.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    public string Markdown { get; }

    /// <summary>The span in the file of a span in the Markdown.</summary>
    /// <param name="last">The last character, as Markdig counts.</param>
    public TextSpan InFile(int first, int last) => first < 0 || last < first || last >= Markdown.Length
        ? default
        : TextSpan.FromBounds(OffsetInFile(first), OffsetInFile(last) + 1);

    private int OffsetInFile(int offset)
    {
        if (Markdown.Length == _original.Length)
            return _start + offset;

        // The number of CRLF before the offset.
        _shortened ??= PositionsOfPairs(_original);
        var found = Array.BinarySearch(_shortened, offset);
        return _start + offset + (found < 0 ? ~found : found);
    }

    // Where in the Markdown each LF is that was CRLF.
    private static int[] PositionsOfPairs(string text)
    {
        var positions = new List<int>();
        for (var i = text.IndexOf("\r\n", StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf("\r\n", i + 2, StringComparison.Ordinal))
        {
            positions.Add(i - positions.Count);
        }

        return [.. positions];
    }
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.Limits;

/// <summary>Looks for what would keep Markdig busy for minutes, before it begins.</summary>
/// <remarks>
/// Each limit is far above what anybody writes by hand. At it the rendering takes one to three seconds, and beyond it
/// the time grows with the square: measured with Markdig 1.6 on posts that consist of nothing else.
/// </remarks>
internal sealed class RenderingCost
{
    // At this length nothing takes as much as a second, and nearly all posts are shorter.
    private const int LongestUnchecked = 8 * 1024;

    // Short rows are filled up to the longest.
    private const long MostCells = 1_000_000;

    // Every open list and quote is asked at every line.
    private const long MostNestedLines = 2_000_000;
    private const int MostUnderlines = 20_000;
    private const int MostDefinitions = 10_000;
    private const int MostLinks = 20_000;

    private readonly string _text;
    private long _lines;
    private long _deepest;
    private long _rows;
    private long _widest;
    private int _underlines;
    private int _definitions;
    private int _links;

    private RenderingCost(string text) => _text = text;

    public static Finding? TooHigh(ContentFile file, int bodyStart)
    {
        var text = file.Text;
        if (text.Length - bodyStart <= LongestUnchecked)
            return null;

        var cost = new RenderingCost(text);
        for (var start = bodyStart; start < text.Length;)
        {
            var line = RenderingFailures.LineAt(text, start);
            cost.Add(line);
            if (cost.Exceeded() is { } what)
                return RenderingFailures.TooSlow(file, line, what);
            start = RenderingFailures.NextLine(text, line.End);
        }

        return null;
    }

    private string? Exceeded()
    {
        if (_lines * _deepest > MostNestedLines)
            return "very many lines below a list or quote that is very deep";
        if (_rows * _widest > MostCells)
            return "a table with more than 1,000,000 cells";
        if (_underlines > MostUnderlines)
            return "more than 20,000 underlined headings";
        if (_definitions > MostDefinitions)
            return "more than 10,000 link definitions";
        return _links > MostLinks ? "more than 20,000 links" : null;
    }

    private void Add(TextSpan line)
    {
        var first = line.Start;
        while (first < line.End && _text[first] is ' ' or '\t')
            first++;
        _lines++;
        AddNesting(line);
        if (first < line.End && _text[first] == '[' && _text.IndexOf("]:", first, line.End - first, StringComparison.Ordinal) > 0)
            _definitions++;
        AddCharacters(line, isUnderline: first < line.End);
    }

    // Counts the marks of lists and quotes, two columns of indentation being as much as one.
    private void AddNesting(TextSpan line)
    {
        var spaces = 0;
        var marks = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (_text[i] is ' ' or '\t')
                spaces += _text[i] == ' ' ? 1 : 4;
            else if (_text[i] == '>' || (_text[i] is '-' or '+' or '*' or '.' or ')' && IsSpaceAt(i + 1, line.End)))
                marks++;
            else if (_text[i] is < '0' or > '9')
                break;
        }

        if (marks > 0)
            _deepest = Math.Max(_deepest, marks + (spaces / 2));
    }

    private bool IsSpaceAt(int index, int end) => index < end && _text[index] is ' ' or '\t';

    private void AddCharacters(TextSpan line, bool isUnderline)
    {
        var bars = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            var c = _text[i];
            isUnderline &= c is '-' or '=' or ' ';
            if (c == '|')
                bars++;
            else if (c == ':' && BeginsLink(i, line.Start) || c == 'w' && IsAt("www.", i))
                _links++;
        }

        if (isUnderline)
            _underlines++;
        if (bars == 0)
            return;
        _rows++;
        _widest = Math.Max(_widest, bars);
    }

    private bool BeginsLink(int colon, int start) =>
        IsAt("://", colon) || (colon - start >= 6 && IsAt("mailto", colon - 6)) || (colon - start >= 3 && IsAt("tel", colon - 3));

    private bool IsAt(string word, int index) => string.CompareOrdinal(_text, index, word, 0, word.Length) == 0;
}

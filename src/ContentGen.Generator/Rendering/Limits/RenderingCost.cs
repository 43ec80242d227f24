using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.Limits;

/// <summary>Finds, before Markdig starts, what would keep it busy for minutes.</summary>
internal sealed class RenderingCost
{
    private readonly string _text;
    private long _lines;
    private long _deepest;
    private long _rows;
    private long _widest;
    private int _underlines;
    private int _definitions;

    private RenderingCost(string text) => _text = text;

    public static Finding? TooHigh(ContentFile file, int bodyStart)
    {
        var text = file.Text;
        if (text.Length - bodyStart <= RenderingLimits.MaxUncheckedLength)
            return null;

        var cost = new RenderingCost(text);
        for (var start = bodyStart; start < text.Length;)
        {
            var line = LineScan.LineAt(text, start);
            cost.Add(line);
            if (cost.Exceeded() is { } what)
                return RenderingFindings.TooSlow(file, line, what);
            start = LineScan.NextLine(text, line.End);
        }

        return null;
    }

    private string? Exceeded()
    {
        if (_lines * _deepest > RenderingLimits.MaxNestedLines)
            return "very many lines below a list or quote that is very deep";
        if (_rows * _widest > RenderingLimits.MaxCells)
            return $"a table with more than {RenderingFindings.Shown(RenderingLimits.MaxCells)} cells";
        if (_underlines > RenderingLimits.MaxUnderlines)
            return $"more than {RenderingFindings.Shown(RenderingLimits.MaxUnderlines)} underlined headings";
        return _definitions > RenderingLimits.MaxDefinitions
            ? $"more than {RenderingFindings.Shown(RenderingLimits.MaxDefinitions)} link definitions"
            : null;
    }

    private void Add(TextSpan line)
    {
        var first = line.Start;
        while (first < line.End && _text[first] is ' ' or '\t')
            first++;
        _lines++;
        AddNesting(line);
        if (IsDefinition(first, line.End))
            _definitions++;
        AddCharacters(line, isUnderline: first < line.End);
    }

    private bool IsDefinition(int start, int end) =>
        start < end
        && _text[start] == '['
        && _text.IndexOf("]:", start, end - start, StringComparison.Ordinal) > 0;

    // Counts the marks of lists and quotes. Two columns of indentation count as one mark.
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
        }

        if (isUnderline)
            _underlines++;
        if (bars == 0)
            return;
        _rows++;
        _widest = Math.Max(_widest, bars);
    }
}

using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml;

/// <summary>The lines between the fences as the YAML parser sees them.</summary>
/// <remarks>Characters may be exchanged for others, but none is added or removed, so every offset of the parser is an
/// offset of the file.</remarks>
internal sealed class HeadText
{
    private readonly char[] _characters;
    private bool _hasStandIns;
    private Line _line = new(0, -1, 0);

    public HeadText(string file, TextSpan span)
    {
        File = file;
        Span = span;
        Mask = new Mask(this);
        _characters = file.ToCharArray(span.Start, span.Length);
        _hasStandIns = StandIns.AreNeeded(file, span.Start, span.Length);
        if (_hasStandIns)
            StandIns.PutInto(_characters);
    }

    /// <summary>The whole file, as it is.</summary>
    public string File { get; }

    public TextSpan Span { get; }

    /// <summary>What has been hidden from the parser.</summary>
    public Mask Mask { get; }

    /// <summary>The keys whose lines have been hidden.</summary>
    public SavedKeys SavedKeys { get; } = new();

    /// <summary>Whether tabs were read as single spaces, so that it is a guess how deeply lines are indented.</summary>
    public bool HasReplacedTabs { get; set; }

    /// <summary>Whether it is a data file, which has no fences.</summary>
    public bool IsWholeFile => Span.End == File.Length;

    public Line? FirstLine => Span.IsEmpty ? null : Line.At(File, Span.Start);

    /// <summary>The character that the parser sees at an offset of the file; NUL outside the head.</summary>
    public char this[int offset] => Span.Contains(offset) ? _characters[offset - Span.Start] : '\0';

    public TextReader Read() => new StringReader(new string(_characters));

    public void Put(int offset, char c) => _characters[offset - Span.Start] = c;

    /// <summary>Lets the parser read the lines of a text in quotes as one, however they are indented.</summary>
    public void JoinLines(TextSpan span)
    {
        StandIns.JoinLines(_characters, span.Start - Span.Start, span.End - Span.Start);
        _hasStandIns = true;
    }

    /// <summary>Whether a line is read as a part of the one above.</summary>
    public bool IsJoined(Line line) => line.Start > Span.Start && this[line.Start - 1] is not ('\n' or '\r');

    /// <summary>A part of the text, with what has been hidden in it.</summary>
    public string TextOf(TextSpan span) => Restored(new string(_characters, span.Start - Span.Start, span.Length));

    /// <summary>A text of the parser with the characters of the file.</summary>
    public string Restored(string text) => _hasStandIns ? StandIns.TakenFrom(text) : text;

    /// <summary>The line around a place.</summary>
    /// <remarks>A list in brackets may have 100,000 items on one line. Looking for the ends of that line at each of
    /// them took minutes.</remarks>
    public Line LineAround(int offset)
    {
        if (offset < _line.Start || offset > _line.End)
            _line = Line.Around(File, offset);
        return _line;
    }

    /// <summary>The line below; null at the end of the head.</summary>
    public Line? LineBelow(Line line) => line.Next(File) is { } next && next.Start < Span.End ? next : null;

    /// <summary>The lines of the head that follow one.</summary>
    public IEnumerable<Line> LinesBelow(Line line)
    {
        for (var below = LineBelow(line); below is { } current; below = LineBelow(current))
            yield return current;
    }

    /// <summary>A line and those that follow it in the head.</summary>
    public IEnumerable<Line> LinesFrom(Line line) => LinesBelow(line).Prepend(line);

    public IEnumerable<Line> Lines => FirstLine is { } first ? LinesFrom(first) : [];

    /// <summary>The first place at or after one that is neither a space nor a tab.</summary>
    public int SkipSpace(int i, int end)
    {
        while (i < end && this[i] is ' ' or '\t')
            i++;
        return i;
    }

    public bool IsSpaceOrEnd(int i, int end) => i >= end || this[i] is ' ' or '\t';

    /// <summary>A span without the white space at its end.</summary>
    public TextSpan TrimmedEnd(int start, int end)
    {
        while (end > start && this[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(start, end);
    }
}

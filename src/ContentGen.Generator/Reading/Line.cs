using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>One line of a file, ended by LF, CRLF or a lone CR.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Where its break begins.</param>
/// <param name="NextStart">After its break.</param>
internal readonly record struct Line(int Start, int End, int NextStart)
{
    private static readonly char[] Breaks = ['\n', '\r'];

    public int Length => End - Start;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public static Line At(string text, int start)
    {
        var end = text.IndexOfAny(Breaks, start);
        if (end < 0)
            return new Line(start, text.Length, text.Length);

        var isTwoCharacters = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return new Line(start, end, end + (isTwoCharacters ? 2 : 1));
    }

    /// <summary>The line around a place.</summary>
    public static Line Around(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is not ('\n' or '\r'))
            offset--;
        return At(text, offset);
    }

    /// <summary>The number of the line around a place, from 1.</summary>
    public static int NumberAt(string text, int offset)
    {
        var number = 1;
        for (Line? line = At(text, 0); line is { } current && current.NextStart <= offset; line = current.Next(text))
            number++;
        return number;
    }

    /// <summary>The line below; null at the end of the text, where a last break opens no further line.</summary>
    public Line? Next(string text) => NextStart < text.Length ? At(text, NextStart) : null;

    public string TextOf(string text) => text.Substring(Start, Length);

    public bool IsBlank(string text) => FirstCharacter(text) == End;

    /// <summary>The first character that is neither a space nor a tab; the line's end when there is none.</summary>
    public int FirstCharacter(string text)
    {
        var i = Start;
        while (i < End && text[i] is ' ' or '\t')
            i++;
        return i;
    }
}

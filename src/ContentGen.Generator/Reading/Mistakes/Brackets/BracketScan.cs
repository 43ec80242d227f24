using ContentGen.Generator.Reading.Mistakes.Quoting;
using ContentGen.Generator.Reading.Mistakes.Values;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary>Goes through a value in brackets, <c>[a, b]</c> or <c>{ a: b }</c>, character by character.</summary>
internal sealed class BracketScan
{
    private readonly Stack<int> _open = new();

    private BracketScan(ValueText value)
    {
        Value = value;
        Line = value.Place.Line;
        At = value.Place.Start;
    }

    public ValueText Value { get; }

    public HeadText Head => Value.Head;

    public Place Place => Value.Place;

    public Line Line { get; private set; }

    /// <summary>The place that has been reached.</summary>
    public int At { get; private set; }

    public char Current => Head[At];

    /// <summary>The innermost bracket that is open.</summary>
    public int Open => _open.Peek();

    /// <summary>Whether an item or a value begins at the next character that is not white space.</summary>
    public bool IsItemNext { get; private set; } = true;

    /// <summary>The colon of the pair that has been begun; null when there is none.</summary>
    public int? Colon { get; private set; }

    /// <summary>The sign of the comment that ends the line; null where it has none.</summary>
    public int? Comment { get; private set; }

    /// <summary>The text in quotes that begins here, as an item; null when none does.</summary>
    public QuotedText? Quoted { get; private set; }

    public bool IsColon => Current == ':' && Head.IsSpaceOrEnd(At + 1, Line.End);

    /// <summary>The last character before this one that is not white space.</summary>
    public char Before
    {
        get
        {
            var i = At - 1;
            while (Head[i] is ' ' or '\t' or '\n' or '\r')
                i--;
            return Head[i];
        }
    }

    public static Mistake? FirstMistake(ValueText value) =>
        value.First is '[' or '{' ? new BracketScan(value).FirstMistake() : null;

    /// <summary>An item, up to the comma or the bracket that ends it.</summary>
    public static TextSpan ItemAt(HeadText head, int start, Line line)
    {
        var end = start + 1;
        while (end < line.End && head[end] is not (',' or ']' or '}'))
            end++;
        while (head[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    public TextSpan ItemAt(int start) => ItemAt(Head, start, Line);

    public Mistake Hiding(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
        new(rule, span, arguments, Place.HideBrackets);

    /// <summary>Whether a line begins like a key or an item and is not indented deeper, so that it cannot belong to the
    /// brackets.</summary>
    public bool IsBehind(LineShape line) =>
        !line.IsBlank && line.Indent <= Place.Indent && (line.Key is not null || line.IsItem);

    private Mistake? FirstMistake()
    {
        for (; ; At++)
        {
            while (At >= Line.End)
            {
                if (First(Checks.AtLineEndsInBrackets) is { } atEnd)
                    return atEnd;
                Line = Head.LineBelow(Line)!.Value;
                At = Line.Start;
                Comment = null;
            }

            if (Current is ' ' or '\t')
                continue;
            if (Current == '#' && (At == Line.Start || Head[At - 1] is ' ' or '\t'))
            {
                Comment = At;
                At = Line.End - 1;
                continue;
            }

            Quoted = IsItemNext && Current is '"' or '\'' ? new QuotedText(Head, Place, Line, At) : null;
            if (First(Checks.InBrackets) is { } mistake)
                return mistake;

            Pass();
            if (_open.Count > 0)
                continue;

            Value.End = ++At;
            return First(Checks.BehindBrackets);
        }
    }

    private void Pass()
    {
        var isColon = IsColon;
        switch (Current)
        {
            case '[' or '{':
                _open.Push(At);
                break;
            case ']' or '}':
                _open.Pop();
                break;
        }

        Colon = isColon ? At : Current is '[' or '{' or ',' ? null : Colon;
        IsItemNext = isColon || Current is '[' or '{' or ',';
        if (Quoted is null)
            return;

        Line = Quoted.LastLine;
        At = Quoted.Closing;
    }

    private Mistake? First(BracketCheck[] checks)
    {
        foreach (var check in checks)
        {
            if (check(this) is { } mistake)
                return mistake;
        }

        return null;
    }
}

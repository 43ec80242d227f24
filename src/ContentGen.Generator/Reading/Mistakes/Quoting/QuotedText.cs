using ContentGen.Generator.Reading.Mistakes.Brackets;
using ContentGen.Generator.Reading.Mistakes.Values;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary>Text in quotes: a value, or an item within brackets.</summary>
internal sealed class QuotedText
{
    /// <param name="place">The value that it is, or that it is in.</param>
    /// <param name="line">The line on which it begins.</param>
    public QuotedText(HeadText head, Place place, Line line, int opening)
    {
        Head = head;
        Place = place;
        FirstLine = line;
        Opening = opening;
        Closing = Quotes.Closing(head, opening, place with { Line = line });
        LastLine = IsClosed ? Line.Around(head.File, Closing) : line;
        Rest = IsClosed ? head.SkipSpace(End, LastLine.End) : line.End;
    }

    public HeadText Head { get; }

    public Place Place { get; }

    public Line FirstLine { get; }

    /// <summary>The line on which it ends.</summary>
    public Line LastLine { get; }

    public int Opening { get; }

    public int Closing { get; }

    public int End => Closing + 1;

    /// <summary>The first character after it that is not white space; the line's end when there is none.</summary>
    public int Rest { get; }

    public char Quote => Head[Opening];

    public bool IsClosed => Closing >= 0;

    /// <summary>Whether it is a value by itself, and not an item within brackets.</summary>
    public bool IsWhole => Opening == Place.Start;

    /// <summary>Whether something follows that cannot.</summary>
    public bool IsFollowed => IsClosed && (IsWhole
        ? Rest < LastLine.End && !(Head[Rest] == '#' && Rest > End)
        : char.IsLetterOrDigit(Head[End]) || Head[End] == Quote);

    /// <summary>The text with its escapes, to the end of the line where it is not closed.</summary>
    public string Written => Head.TextOf(TextSpan.FromBounds(Opening + 1, IsClosed ? Closing : FirstLine.End));

    public static Mistake? FirstMistake(ValueText value) => value.Quoted?.FirstMistake();

    public Mistake? FirstMistake()
    {
        foreach (var check in Checks.OfQuotes)
        {
            if (check(this) is { } mistake)
                return mistake;
        }

        return null;
    }

    public Mistake At(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
        new(rule, span, arguments, Hide);

    public void Hide(HeadText head)
    {
        if (IsWhole)
            Place.Hide(head);
        else
            Place.HideBrackets(head);
    }

    /// <summary>The escapes of text in double quotes; of text that is not closed, those on its line.</summary>
    public IEnumerable<Escape> Escapes()
    {
        var end = IsClosed ? Closing : FirstLine.End;
        for (var i = Opening + 1; i < end && Quote == '"'; i++)
        {
            if (Head[i] != '\\')
                continue;
            var escape = Escape.At(Head, i);
            yield return escape;
            i = escape.Span.End - 1;
        }
    }

    /// <summary>All of the text, up to the last quote of the value or of the item, in quotes that fit it.</summary>
    public string? Rewritten()
    {
        var text = TextToLastQuote();
        return FirstLine != LastLine ? null : IsWhole ? Repair.Quoted(Place, text) : Repair.Quoted(text);
    }

    /// <summary>The text in single quotes, so that its backslashes are backslashes.</summary>
    public string? WithBackslashes()
    {
        if (FirstLine != LastLine || !IsClosed)
            return null;

        var text = Written.Replace("\\\"", "\"");
        return IsWhole ? Repair.InSingleQuotes(Place, text) : Repair.InSingleQuotes(text);
    }

    private string TextToLastQuote()
    {
        var text = IsWhole
            ? Head.TextOf(Place.RestOfLine(Head)).Substring(1)
            : Head.TextOf(BracketScan.ItemAt(Head, Opening, LastLine)).Substring(1);
        if (IsWhole && text.Length > 0 && text[0] == Quote)
            return text.Trim(Quote);
        if (text.Length > 0 && text[text.Length - 1] == Quote)
            return text.Substring(0, text.Length - 1);

        // 'A sentence'. has its last sign outside by mistake.
        var inside = text.LastIndexOf(Quote);
        return inside >= 0 && text.IndexOf(Quote) == inside && !text.Skip(inside).Any(char.IsLetterOrDigit)
            ? text.Remove(inside, 1)
            : text;
    }
}

using ContentGen.Generator.Reading.Mistakes.Quoting;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary>A value as it is written.</summary>
internal sealed class ValueText
{
    public ValueText(HeadText head, Place place)
    {
        Head = head;
        Place = place;
        FirstLine = place.RestOfLine(head);
        Quoted = First is '"' or '\'' ? new QuotedText(head, place, place.Line, place.Start) : null;
        End = Quoted is { IsClosed: true } ? Quoted.End : FirstLine.End;
    }

    public HeadText Head { get; }

    public Place Place { get; }

    /// <summary>The value, or the first line of it.</summary>
    public TextSpan FirstLine { get; }

    public char First => FirstLine.IsEmpty ? '\0' : Head[Place.Start];

    public char Second => Head[Place.Start + 1];

    /// <summary>The value if it is in quotes.</summary>
    public QuotedText? Quoted { get; }

    /// <summary>After the value, when nothing is wrong with it.</summary>
    public int End { get; set; }

    public Mistake? FirstMistake()
    {
        foreach (var check in Checks.OfValues)
        {
            if (check(this) is { } mistake)
                return mistake;
        }

        return null;
    }

    /// <summary>A mistake in all of the value.</summary>
    public Mistake All(DiagnosticDescriptor rule, params string[] arguments) =>
        new(rule, FirstLine, arguments, hidden => Place.Hide(hidden));

    /// <summary>The line with the value in quotes, as it can be pasted.</summary>
    public string? InQuotes() => Repair.Quoted(Place, Head.TextOf(FirstLine));
}

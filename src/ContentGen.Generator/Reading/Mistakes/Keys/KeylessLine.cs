using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>A line that has no key, where one must be.</summary>
/// <param name="Span">The text of the line.</param>
/// <param name="Word">The length of the word that it begins with, which may be meant as the key; 0 if there is
/// none.</param>
internal sealed record KeylessLine(LinesAbove Above, LineShape Line, TextSpan Span, string Text, int Word)
{
    /// <summary>Whether an empty line is above, and the first key further up.</summary>
    public bool IsAfterBlank => !Line.IsTextOfItem && Above is { IsAfterBlank: true, Last: not null };

    /// <summary>A heading of Markdown above it.</summary>
    public LineShape? Heading => IsAfterBlank ? Above.Heading : null;

    /// <summary>What follows the word; NUL when nothing does.</summary>
    public char Sign => Word > 0 && Word < Text.Length ? Text[Word] : '\0';

    public bool IsLoneWord => Word > 0 && Word == Text.Length;

    public TextSpan SignSpan => new(Span.Start + Word, 1);

    /// <summary>The line with the word as its key, as it can be pasted.</summary>
    public string? WithColon()
    {
        var value = Text.Substring(Word + 1).TrimStart(' ', '\t', '\u00A0', '\u3000', '=', ';');
        if (value.Length == 0)
            return null;

        var place = new Place(Line.Line, 0, Span.Start, Text.Substring(0, Word));
        return value[0] is '"' or '\'' or '[' or '{' or '|' or '>' && Repair.Written(place, value) is { } written
            ? written
            : Repair.Text(place, value);
    }

    public static KeylessLine Of(LinesAbove above, LineShape line)
    {
        var span = line.Text(above.Head);
        var text = above.Head.TextOf(span);
        var word = 0;
        while (word < text.Length && (char.IsLetterOrDigit(text[word]) || text[word] is '_' or '-' or '.'))
            word++;
        return new KeylessLine(above, line, span, text, word);
    }

    /// <summary>A mistake that hides all of the line but the word, which is its key.</summary>
    public Mistake AtKey(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
        new(rule, span, arguments, hidden => hidden.Mask.HideAllButKey(Span.Start + Word, Line.Line.End));

    /// <summary>Hides the line and those below that look like items too: the items of one list are mostly written
    /// alike.</summary>
    public void HideItems(HeadText head)
    {
        foreach (var line in head.LinesFrom(Line.Line))
        {
            var shape = LineShape.Of(head, line);
            if (shape.Indent != Line.Indent || !ItemSigns.AreLike(head.TextOf(shape.Text(head))))
                break;
            head.Mask.HideLines(line.Span);
        }
    }
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>What is wrong in a value with brackets: <c>[a, b]</c> or <c>{ a: b }</c>.</summary>
internal static class FlowMistakes
{
    /// <param name="end">After the closing bracket when nothing is wrong.</param>
    public static Mistake? Find(HeadText head, Place place, ref int end)
    {
        var open = new Stack<int>();
        var line = place.Line;
        var isItemNext = true;
        var colon = -1;
        for (var i = place.Start; ; i++)
        {
            while (i >= line.End)
            {
                if (line.Next(head.File) is not { } next || next.Start >= head.Span.End || IsNextKey(head, place, next))
                    return Unclosed(open.Peek());
                if (IsNotIndented(head, place, next))
                    return NotIndented(head, place, next);
                line = next;
                i = line.Start;
            }

            var c = head[i];
            switch (c)
            {
                case ' ' or '\t':
                    break;
                case '#' when i == line.Start || head[i - 1] is ' ' or '\t':
                    i = line.End - 1;
                    break;
                case '[' or '{':
                    open.Push(i);
                    isItemNext = true;
                    colon = -1;
                    break;
                case ']' or '}':
                    if ((c == ']') != (head[open.Peek()] == '['))
                        return Unclosed(open.Peek());
                    open.Pop();
                    isItemNext = false;
                    if (open.Count == 0)
                    {
                        end = i + 1;
                        return After(head, place, i + 1, line);
                    }

                    break;
                case ',' when isItemNext && head[LastBefore(head, i)] is ',' or '[' or '{':
                    return Hidden(ReadingRules.MissingItem, new TextSpan(i, 1));
                case ',':
                    isItemNext = true;
                    colon = -1;
                    break;
                case ':' when LineShape.IsSpaceOrEnd(head, i + 1, line.End):
                    if (colon >= 0)
                        return Hidden(ReadingRules.UnquotedColon, AfterColon(), ValueMistakes.HoldsColon, Quotes.Around(head.TextOf(AfterColon())));
                    isItemNext = true;
                    colon = i;
                    break;
                case '"' or '\'' when isItemNext:
                    if (Quoted(head, place, ref i, ref line) is { } mistake)
                        return mistake;
                    isItemNext = false;
                    break;
                case '"' or '\'' when head[i - 1] is ' ' or '\t' && IsAfterQuotedItem(head, i):
                    return Hidden(ReadingRules.MissingComma, Item(head, i, line), Shown.Value(head.TextOf(Item(head, i, line))));
                case '@' or '`' or '%' when isItemNext:
                    var item = Item(head, i, line);
                    return new Mistake(
                        ReadingRules.ReservedSign,
                        item,
                        [c.ToString(), Quotes.Around(head.TextOf(item))],
                        hidden => hidden.HideValue(item));
                default:
                    isItemNext = false;
                    break;
            }
        }

        TextSpan AfterColon() => Item(head, LineShape.SkipSpace(head, colon + 1, line.End), line);

        Mistake Unclosed(int bracket) => Hidden(
            ReadingRules.UnclosedBracket,
            new TextSpan(bracket, 1),
            head[bracket].ToString(),
            head[bracket] == '[' ? "]" : "}");

        Mistake Hidden(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
            new(rule, span, arguments, hidden => place.Hide(hidden, Extent(hidden, place)));
    }

    private static Mistake? Quoted(HeadText head, Place place, ref int i, ref Line line)
    {
        var quote = head[i];
        var opening = i;
        var closing = Quotes.Closing(head, opening, place with { Line = line });
        var restOfLine = TextSpan.FromBounds(opening, line.End);
        if (quote == '"' && Quotes.BadEscape(head, opening, closing < 0 ? line.End : closing) is { } escape)
            return At(escape, ReadingRules.BadEscape, Shown.Value(head.TextOf(escape)));
        if (closing < 0)
            return At(restOfLine, ReadingRules.MissingClosingQuote, quote.ToString());

        line = Line.Around(head.File, closing);
        i = closing;
        if (!char.IsLetterOrDigit(head[closing + 1]) && head[closing + 1] != quote)
            return null;
        var item = head.TextOf(Item(head, opening, line)).Substring(1);
        if (item[item.Length - 1] == quote)
            item = item.Substring(0, item.Length - 1);
        return quote == '\''
            ? At(new TextSpan(closing, 1), ReadingRules.ApostropheInSingleQuotes, Quotes.Around(item))
            : At(new TextSpan(closing, 1), ReadingRules.QuoteInsideQuotes, quote.ToString(), Quotes.Around(item));

        Mistake At(TextSpan span, DiagnosticDescriptor rule, params string[] arguments) =>
            new(rule, span, arguments, hidden => place.Hide(hidden, Extent(hidden, place)));
    }

    private static Mistake? After(HeadText head, Place place, int end, Line line)
    {
        var rest = LineShape.SkipSpace(head, end, line.End);
        if (rest == line.End || (head[rest] == '#' && rest > end))
            return null;
        if (head[rest] is ']' or '}')
        {
            return new Mistake(
                ReadingRules.ExtraBracket,
                new TextSpan(rest, 1),
                [head[rest].ToString()],
                hidden => place.Hide(hidden, Extent(hidden, place)));
        }

        var follows = head.TextOf(TextSpan.FromBounds(rest, line.End)).TrimEnd();
        return ValueMistakes.Whole(
            ReadingRules.TextAfterBracket,
            head,
            place,
            head[place.Start].ToString(),
            Shown.Value(follows),
            follows is "," or ";" ? "delete it" : "put the whole value in quotes if it is text: write " + ValueMistakes.Quoted(head, place));
    }

    // A line that begins like a key and is not indented deeper cannot belong to the brackets.
    private static bool IsNextKey(HeadText head, Place place, Line line)
    {
        var shape = LineShape.Of(head, line);
        return !shape.IsBlank && shape.Indent <= place.Indent && (shape.Key is not null || shape.IsItem);
    }

    private static bool IsNotIndented(HeadText head, Place place, Line line) =>
        place.Indent >= 0 && !line.IsBlank(head.File) && !place.Reaches(head, line)
        && head[line.FirstCharacter(head.File)] is not (']' or '}' or '#' or '\t');

    private static Mistake NotIndented(HeadText head, Place place, Line line) => new(
        ReadingRules.TextNotIndented,
        line.Span,
        [$" that begins with {head[place.Start]}", ""],
        hidden =>
        {
            place.Hide(hidden, place.Whole(hidden));
            for (Line? next = line; next is { } current && current.Start < hidden.Span.End && !IsNextKey(hidden, place, current); next = current.Next(hidden.File))
                hidden.HideLines(current.Span);
        });

    private static bool IsAfterQuotedItem(HeadText head, int i) => head[LastBefore(head, i)] is '"' or '\'';

    private static int LastBefore(HeadText head, int i)
    {
        do
            i--;
        while (head[i] is ' ' or '\t' or '\n' or '\r');
        return i;
    }

    private static TextSpan Item(HeadText head, int start, Line line)
    {
        var end = start + 1;
        while (end < line.End && head[end] is not (',' or ']' or '}'))
            end++;
        while (head[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    // A closing bracket below often stands in the key's own column.
    private static TextSpan Extent(HeadText head, Place place)
    {
        var whole = place.Whole(head);
        var below = Line.Around(head.File, whole.End).Next(head.File);
        return below is { } line && line.Start < head.Span.End && head[line.Start] is ']' or '}'
            ? TextSpan.FromBounds(place.Start, line.End)
            : whole;
    }
}

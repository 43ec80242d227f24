using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>What is wrong with one value, and where the value ends.</summary>
internal static class ValueMistakes
{
    public const string HoldsColon = "holds a colon and a space";
    private const string EndsWithColon = "ends with a colon";

    /// <param name="end">After the value when nothing is wrong with it.</param>
    public static Mistake? Find(HeadText head, Place place, out int end)
    {
        end = place.RestOfLine(head).End;
        if (place.Start >= end)
            return null;

        switch (head[place.Start])
        {
            case '"' or '\'':
                return InQuotes(head, place, ref end);
            case '{' when head[place.Start + 1] is '{' or '%' or '#':
                return Whole(ReadingRules.TemplatePlaceholder, head, place, Quoted(head, place));
            case '[' or '{':
                return FlowMistakes.Find(head, place, ref end);
            case '|' or '>' when !IsBlockHeader(head, place):
                return Whole(ReadingRules.TextAfterBlockSign, head, place, head[place.Start].ToString(), Quoted(head, place));
            case '|' or '>' or '#':
                return null;
            case '“' or '”' or '„' or '‘' or '’' or '«' when ColonIn(head, place) is not null:
                var inner = head.TextOf(place.RestOfLine(head)).Trim('“', '”', '„', '‘', '’', '«', '»');
                return Whole(
                    ReadingRules.SmartQuotes, head, place, head[place.Start].ToString(), place.With(Quotes.Around(inner)));
            case '@' or '`' or '%' or ',' or ']' or '}':
            case '*' or '&' or '!' when IsText(head, place):
            case '-' or '?' or ':' when LineShape.IsSpaceOrEnd(head, place.Start + 1, place.Line.End):
                return Whole(ReadingRules.ReservedSign, head, place, head[place.Start].ToString(), Quoted(head, place) + OrList(head, place));
            default:
                return ColonIn(head, place) is { } colon
                    ? Whole(ReadingRules.UnquotedColon, head, place, colon + 1 == end ? EndsWithColon : HoldsColon, Quoted(head, place))
                    : null;
        }
    }

    /// <summary>A colon in one of the lines in which a text goes on.</summary>
    public static Mistake ColonBelow(HeadText head, Place place, Line line)
    {
        var below = new Place(line, place.Indent, line.FirstCharacter(head.File), "");
        var text = head.TextOf(place.Whole(head)).Split('\n').Select(static part => part.Trim());
        return new Mistake(
            ReadingRules.UnquotedColon,
            below.RestOfLine(head),
            [HoldsColon, place.With(Quotes.Around(string.Join(" ", text)))],
            hidden => place.Hide(hidden, place.Whole(hidden)));
    }

    public static Mistake Whole(DiagnosticDescriptor rule, HeadText head, Place place, params string[] arguments) =>
        new(rule, place.RestOfLine(head), arguments, hidden => place.Hide(hidden, place.Whole(hidden)));

    public static string Quoted(HeadText head, Place place) =>
        place.With(Quotes.Around(head.TextOf(place.RestOfLine(head))));

    // "tags: - a - b"
    private static string OrList(HeadText head, Place place)
    {
        var text = head.TextOf(place.RestOfLine(head));
        return text.StartsWith("- ", StringComparison.Ordinal) && place.Key.Length > 0
            ? $", or {place.Key}: [{Shown.Value(text.Substring(2).Replace(" - ", ", "))}] if it is a list"
            : "";
    }

    private static Mistake? InQuotes(HeadText head, Place place, ref int end)
    {
        var quote = head[place.Start];
        var closing = Quotes.Closing(head, place.Start, place);
        if (quote == '"' && Quotes.BadEscape(head, place.Start, closing < 0 ? end : closing) is { } escape)
            return At(escape, ReadingRules.BadEscape, Shown.Value(head.TextOf(escape)));
        if (closing < 0 && UnindentedRest(head, place) is { } broken && place.Line.Next(head.File) is { } below)
        {
            return new Mistake(ReadingRules.TextNotIndented, below.Span, [$" that begins with {quote}", ""], hidden =>
            {
                place.Hide(hidden, place.Whole(hidden));
                hidden.HideLines(broken);
            });
        }

        if (closing < 0)
            return Whole(ReadingRules.MissingClosingQuote, head, place, quote.ToString());

        var line = Line.Around(head.File, closing);
        end = closing + 1;
        var rest = LineShape.SkipSpace(head, end, line.End);
        if (rest == line.End || (head[rest] == '#' && rest > end))
            return null;

        if (rest == end && quote == '\'' && closing > place.Start + 1 && char.IsLetterOrDigit(head[end]))
            return At(new TextSpan(closing, 1), ReadingRules.ApostropheInSingleQuotes, Rewritten(head, place, line));
        if (rest == end && head[end] is not (',' or ';'))
            return At(new TextSpan(closing, 1), ReadingRules.QuoteInsideQuotes, quote.ToString(), Rewritten(head, place, line));
        var trailing = TextSpan.FromBounds(rest, place.Line == line ? place.RestOfLine(head).End : line.End);
        return At(trailing, ReadingRules.TextAfterQuote, Shown.Value(head.TextOf(trailing)), quote.ToString(), Mended(closing + 1));

        // 'a', 'b' is a list that lacks its brackets, and a comma at the end is one too many.
        string Mended(int afterQuote) => line != place.Line || head[rest] is not (',' or ';') ? Quoted(head, place)
            : trailing.Length == 1 ? place.With(Shown.Value(head.TextOf(TextSpan.FromBounds(place.Start, afterQuote))))
            : place.With("[" + Shown.Value(head.TextOf(place.RestOfLine(head))) + "]");

        Mistake At(TextSpan span, DiagnosticDescriptor rule, params string[] arguments) =>
            new(rule, span, arguments, hidden => place.Hide(hidden, place.Whole(hidden)));
    }

    // The lines below, if they have no keys and end the text: lines that an editor or a mail program has broken.
    private static TextSpan? UnindentedRest(HeadText head, Place place)
    {
        for (var line = place.Line.Next(head.File); line is { } below && below.Start < head.Span.End; line = below.Next(head.File))
        {
            if (LineShape.Of(head, below) is not { IsBlank: false, IsItem: false, Key: null })
                return null;
            if (Quotes.ClosingOnLine(head, below.Start - 1, below.End, head[place.Start]) is var closing and >= 0)
            {
                return LineShape.SkipSpace(head, closing + 1, below.End) == below.End
                    ? TextSpan.FromBounds(place.Line.NextStart, below.End)
                    : null;
            }
        }

        return null;
    }

    // The text between the outermost quotes, in the other ones.
    private static string Rewritten(HeadText head, Place place, Line line)
    {
        var quote = head[place.Start];
        var text = head.TextOf(TextSpan.FromBounds(place.Start, line.End)).TrimEnd().Substring(1);
        if (text.Length > 0 && text[0] == quote)
            text = text.Trim(quote);
        else if (text.Length > 0 && text[text.Length - 1] == quote)
            text = text.Substring(0, text.Length - 1);
        return place.With(Quotes.Around(text));
    }

    // "*name" and "&name" alone, and "!type value", are YAML: the tree refuses them with a better place.
    private static bool IsText(HeadText head, Place place)
    {
        var i = place.Start + 1;
        while (i < place.Line.End && head[i] is not (' ' or '\t'))
            i++;
        return head[place.Start] != '*' || LineShape.SkipSpace(head, i, place.Line.End) < place.Line.End || i == place.Start + 1
            || head.TextOf(TextSpan.FromBounds(place.Start + 1, i)).IndexOfAny(['*', ',', '[', ']', '{', '}']) >= 0;
    }

    private static bool IsBlockHeader(HeadText head, Place place)
    {
        var i = place.Start + 1;
        while (i < place.Line.End && head[i] is '+' or '-' or (>= '1' and <= '9') && i - place.Start <= 2)
            i++;
        var rest = LineShape.SkipSpace(head, i, place.Line.End);
        return rest >= place.Line.End || (head[rest] == '#' && rest > i);
    }

    private static int? ColonIn(HeadText head, Place place)
    {
        for (var i = place.Start; i < place.Line.End; i++)
        {
            if (head[i] == ':' && LineShape.IsSpaceOrEnd(head, i + 1, place.Line.End))
                return i;
            if (head[i] == '#' && i > place.Start && head[i - 1] is ' ' or '\t')
                return null;
        }

        return null;
    }
}

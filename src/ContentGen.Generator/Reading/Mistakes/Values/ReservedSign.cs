using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary>A value or a key that begins with a sign of YAML, such as <c>@</c> or <c>*</c>.</summary>
internal static class ReservedSign
{
    public static Mistake? InValue(ValueText value)
    {
        var isReserved = value.First switch
        {
            '@' or '`' or '%' or ',' or ']' or '}' => true,
            '*' => IsText(value),
            '&' or '!' => !Repair.IsRead(value.Head.TextOf(value.FirstLine)),
            '-' or '?' or ':' => value.Head.IsSpaceOrEnd(value.Place.Start + 1, value.Place.Line.End),
            _ => false,
        };
        return isReserved
            ? value.All(
                ReadingRules.ReservedSign,
                value.First.ToString(),
                ReadingRules.AValue,
                AdviceWhereNone(value)
                    ?? ReadingRules.Write(WithAndWithoutSign(value) ?? value.InQuotes()),
                OrList(value))
            : null;
    }

    // "born: ?" and "mail: -" mean that there is none, and the sign in quotes is hardly ever a value that fits.
    private static string? AdviceWhereNone(ValueText value)
    {
        if (value.Place.Key.Length == 0)
            return null;
        return value.Head.TextOf(value.FirstLine) switch
        {
            "?" or "-" => ReadingRules.RemoveIfNone,
            "*" or "%" => ReadingRules.Text(
                ReadingRules.OrRemove, ReadingRules.RemoveIfNone, ReadingRules.Write(value.InQuotes())),
            _ => null,
        };
    }

    public static Mistake? InKey(LinesAbove above, LineShape line)
    {
        if (line.Key is not { IsEmpty: false } key)
            return null;

        var text = above.Head.TextOf(key);
        if (text[0] is not ('@' or '`' or '%' or '*' or '&' or '!'))
            return null;

        return new Mistake(
            ReadingRules.ReservedSign,
            key,
            [
                text[0].ToString(),
                ReadingRules.AKey,
                ReadingRules.Write(Repair.Key(text), ReadingRules.PutKeyInQuotes),
                "",
            ],
            hidden => hidden.Mask.HideLines(line.Line.Span));
    }

    // "*name" alone is an alias, and "&name text" and "!type text" are read too: the tree refuses them, and knows which
    // anchors have aliases.
    private static bool IsText(ValueText value)
    {
        var (head, start, end) = (value.Head, value.Place.Start, value.Place.Line.End);
        var i = start + 1;
        while (i < end && head[i] is not (' ' or '\t'))
            i++;
        return head.SkipSpace(i, end) < end || i == start + 1
            || head.TextOf(TextSpan.FromBounds(start + 1, i)).IndexOfAny(['*', ',', '[', ']', '{', '}']) >= 0;
    }

    // "author: @tom" mostly names tom, and "@types/node" is the name itself.
    private static string? WithAndWithoutSign(ValueText value)
    {
        var text = value.Head.TextOf(value.FirstLine);
        return IsName(text) && value.InQuotes() is { } quoted && Repair.Text(value.Place, text.Substring(1)) is { } name
            ? ReadingRules.Text(ReadingRules.IfSignBelongs, name, quoted, text.Substring(0, 1))
            : null;
    }

    /// <summary>Whether a text is a sign and one word, such as <c>@tom</c>.</summary>
    public static bool IsName(string text) =>
        text is ['@', _, ..] && text.Skip(1).All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');

    // "tags: - a - b"
    private static string OrList(ValueText value)
    {
        var text = value.Head.TextOf(value.FirstLine);
        return text.StartsWith("- ", StringComparison.Ordinal) && value.Place.Key.Length > 0
            && Repair.Written(value.Place, $"[{text.Substring(2).Replace(" - ", ", ")}]") is { } list
                ? ReadingRules.Text(ReadingRules.OrList, list)
                : "";
    }
}

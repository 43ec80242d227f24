using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary><c>title: Hello: the sequel</c>, which is a key within a value to YAML.</summary>
internal static class UnquotedColon
{
    public static Mistake? InValue(ValueText value) =>
        value.First is not ('"' or '\'' or '[' or '{' or '|' or '>' or '#') && In(value) is { } colon
            ? value.All(
                ReadingRules.UnquotedColon,
                colon + 1 == value.FirstLine.End ? ReadingRules.EndsWithColon : ReadingRules.ContainsColon,
                ReadingRules.Write(WithoutStrayQuote(value)))
            : null;

    /// <summary>A colon on one of the lines that continue a text.</summary>
    public static Mistake? InTextBelow(LinesAbove above, LineShape line)
    {
        if (!above.IsDeeper(line) || above.Kind != ValueKind.Plain || !line.HasKeyOfSeveralWords(above.Head))
            return null;

        var (head, value) = (above.Head, above.Value!);
        var text = head.TextOf(value.Whole(head)).Split('\n').Select(static part => part.Trim());
        return new Mistake(
            ReadingRules.UnquotedColon,
            line.Text(head),
            [ReadingRules.ContainsColon, ReadingRules.Write(Repair.Quoted(value, string.Join(" ", text)))],
            value.Hide);
    }

    // A quote at the end that nothing opens is left over from a value that was in quotes.
    private static string? WithoutStrayQuote(ValueText value)
    {
        var text = value.Head.TextOf(value.FirstLine);
        var last = text[text.Length - 1];
        return last is '"' or '\'' && text.IndexOf(last) == text.Length - 1
            ? Repair.Quoted(value.Place, text.Substring(0, text.Length - 1))
            : value.InQuotes();
    }

    /// <summary>The colon that ends a key for YAML; null when there is none.</summary>
    public static int? In(ValueText value)
    {
        var (head, start, end) = (value.Head, value.Place.Start, value.Place.Line.End);
        for (var i = start; i < end; i++)
        {
            if (head[i] == ':' && head.IsSpaceOrEnd(i + 1, end))
                return i;
            if (head[i] == '#' && i > start && head[i - 1] is ' ' or '\t')
                return null;
        }

        return null;
    }
}

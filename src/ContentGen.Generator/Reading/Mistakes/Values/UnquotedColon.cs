using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary><c>title: Hello: the sequel</c>, which is a key within a value to YAML.</summary>
internal static class UnquotedColon
{
    public const string HoldsColon = "holds a colon and a space";
    private const string EndsWithColon = "ends with a colon";

    public static Mistake? InValue(ValueText value) =>
        value.First is not ('"' or '\'' or '[' or '{' or '|' or '>' or '#') && In(value) is { } colon
            ? value.All(
                ReadingRules.UnquotedColon,
                colon + 1 == value.FirstLine.End ? EndsWithColon : HoldsColon,
                value.InQuotes())
            : null;

    /// <summary>A colon in one of the lines in which a text goes on.</summary>
    public static Mistake? InTextBelow(LinesAbove above, LineShape line)
    {
        if (!above.IsDeeper(line) || above.Kind != ValueKind.Plain || !line.HasKeyOfSeveralWords(above.Head))
            return null;

        var (head, value) = (above.Head, above.Value!);
        var text = head.TextOf(value.Whole(head)).Split('\n').Select(static part => part.Trim());
        return new Mistake(
            ReadingRules.UnquotedColon,
            line.Text(head),
            [HoldsColon, value.With(Quotes.Around(string.Join(" ", text)))],
            value.Hide);
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

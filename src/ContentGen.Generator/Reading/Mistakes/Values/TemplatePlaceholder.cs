using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary>A template's <c>{{ title }}</c> or <c>{% raw %}</c> that breaks the value, also within quotes.</summary>
internal static class TemplatePlaceholder
{
    private static readonly (string Start, string End)[] Signs = [("{{", "}}"), ("{%", "%}"), ("<%", "%>")];

    public static Mistake? Find(ValueText value)
    {
        var text = value.Head.TextOf(value.FirstLine);
        if (value is { First: '{', Second: '{' or '%' or '#' })
            return Of(value, text, value.InQuotes());
        if (!Signs.Any(sign => IsIn(text, sign.Start, sign.End)))
            return null;
        if (value.Quoted is { } quoted)
            return quoted.FirstMistake() is null ? null : Of(value, text.Trim('"', '\''), quoted.Rewritten());
        return UnquotedColon.InValue(value) is null ? null : Of(value, text, value.InQuotes());
    }

    private static Mistake Of(ValueText value, string text, string? inQuotes) => value.All(
        ReadingRules.TemplatePlaceholder,
        Shown.Value(text),
        Advice(value.Place.Key, inQuotes));

    /// <summary>What to do besides writing the value: quotes would publish the placeholder, and are no help for a
    /// date.</summary>
    public static string Advice(string key, string? inQuotes) =>
        KeyLikeness.IsDate(key) ? ReadingRules.Text(ReadingRules.SuchAsDate, key)
        : inQuotes is null ? ""
        : ReadingRules.Text(ReadingRules.OrBracesAsText, inQuotes);

    private static bool IsIn(string text, string start, string end) =>
        text.IndexOf(start, StringComparison.Ordinal) is >= 0 and var at
        && text.IndexOf(end, at, StringComparison.Ordinal) > 0;
}

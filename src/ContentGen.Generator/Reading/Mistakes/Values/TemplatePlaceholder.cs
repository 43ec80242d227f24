using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary>A template's <c>{{ title }}</c> or <c>{% raw %}</c>.</summary>
internal static class TemplatePlaceholder
{
    public static Mistake? Find(ValueText value) => value is { First: '{', Second: '{' or '%' or '#' }
        ? value.All(
            ReadingRules.TemplatePlaceholder,
            Shown.Value(value.Head.TextOf(value.FirstLine)),
            ReadingRules.Write(value.InQuotes()))
        : null;
}

using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Suggestions;

/// <summary>The values of an enum as they are typed in posts. Their numbers are not accepted: they mean nothing there.</summary>
internal static class Choices
{
    public static EnumChoice? Find(EnumSchema schema, string text)
    {
        foreach (var choice in schema.Choices)
        {
            if (choice.IsExact ? choice.Text.Equals(text, StringComparison.OrdinalIgnoreCase) : LooseKey.ChoiceComparer.Equals(choice.Text, text))
                return choice;
        }

        return null;
    }

    /// <summary>What to write instead of <paramref name="text"/>, the nearest value first.</summary>
    public static string Advice(EnumSchema schema, string text) =>
        Advice(schema.Choices.Select(static choice => choice.Text).ToList(), text);

    public static string Advice(IReadOnlyList<string> allowed, string text)
    {
        var folded = Fold(text);
        var nearest = allowed
            .Select(choice => (Text: choice, Distance: EditDistance.Between(folded, Fold(choice))))
            .OrderBy(static choice => choice.Distance)
            .FirstOrDefault();
        if (nearest.Text is null || nearest.Distance > Math.Max(1, nearest.Text.Length / 3) || text.Length > Longest)
            return $"write {OneOf(allowed)}";

        var others = allowed.Where(choice => choice != nearest.Text).ToList();
        return others.Count == 0
            ? $"write '{nearest.Text}'"
            : $"did you mean '{nearest.Text}'? also allowed: {Shown.List(others)}";
    }

    public static string OneOf(IReadOnlyList<string> allowed) =>
        allowed.Count == 1 ? $"'{Shown.Value(allowed[0])}'" : $"one of {Shown.List(allowed)}";

    private const int Longest = 60;

    private static string Fold(string text) => (text.Length > Longest ? text.Substring(0, Longest) : text).Trim().ToLowerInvariant();
}

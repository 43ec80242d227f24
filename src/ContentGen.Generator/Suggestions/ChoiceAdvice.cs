using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Suggestions;

/// <summary>What to write where only certain texts are allowed.</summary>
internal static class ChoiceAdvice
{
    private const int LongestText = 60;

    // A part of a choice that is shorter is found in too many words by accident.
    private const int ShortestPart = 3;

    /// <summary>Advises what to write instead of <paramref name="text"/>, the nearest choice first.</summary>
    public static string For(IReadOnlyList<string> allowed, string text)
    {
        if (NearestOf(allowed, text) is not { } nearest)
            return $"write {OneOf(allowed)}";

        var others = allowed.Where(choice => choice != nearest).ToList();
        return others.Count == 0
            ? $"write '{nearest}'"
            : $"did you mean '{nearest}'? also allowed: {Shown.List(others)}";
    }

    public static string OneOf(IReadOnlyList<string> allowed) =>
        allowed.Count == 1 ? $"'{Shown.Value(allowed[0])}'" : $"one of {Shown.List(allowed)}";

    private static string? NearestOf(IReadOnlyList<string> allowed, string text)
    {
        if (text.Length > LongestText)
            return null;

        var folded = Fold(text);
        return Nearest.Of(allowed, choice => Distance(folded, Fold(choice))) ?? OnlyOneWith(folded, allowed);
    }

    // Nobody mistypes all letters of a word.
    private static int? Distance(string text, string choice)
    {
        var distance = EditDistance.Between(text, choice);
        return distance < text.Length && distance <= Math.Max(1, choice.Length / 3) ? distance : null;
    }

    // "Tools" where the choice is "Tools & Frameworks".
    private static string? OnlyOneWith(string text, IReadOnlyList<string> allowed)
    {
        var containing = allowed
            .Where(choice => Fold(choice) is var folded && text.Length >= ShortestPart && folded.Length >= ShortestPart
                && (folded.Contains(text) || text.Contains(folded)))
            .ToList();
        return containing.Count == 1 ? containing[0] : null;
    }

    private static string Fold(string text) => text.Trim().ToLowerInvariant();
}

using ContentGen.Generator.Reading;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Values;

/// <summary>What to write where only certain texts are allowed, and some of them are already in the list.</summary>
internal static class ChoicesLeft
{
    public static string For(IReadOnlyList<string> allowed, string text, in Slot slot)
    {
        if (slot.List is not { Items: { Length: > 1 } items })
            return ChoiceAdvice.For(allowed, text);

        var present = new HashSet<string>(
            items.OfType<ScalarNode>().Select(static item => item.Text.Trim()), StringComparer.OrdinalIgnoreCase);
        var left = allowed.Where(choice => !present.Contains(choice)).ToList();
        if (left.Count == 0)
            return "remove the item, since all that are allowed are in the list";

        var advice = ChoiceAdvice.For(left, text);
        return advice.StartsWith("write", StringComparison.Ordinal) ? $"{advice}, or remove the item" : advice;
    }
}

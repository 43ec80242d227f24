using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Recognises <c>tags: a, b, c</c>, and items on lines without hyphens, which YAML reads as one text and
/// nearly everybody means as a list.</summary>
internal static class CommaList
{
    // Longer than any tag, so that a lone sentence with a comma is not taken for a list.
    private const int LongestItem = 30;

    private static readonly string[] Separators = [",\n", "\n", ",", "; "];

    /// <param name="text">With the line breaks that it is written with.</param>
    /// <param name="element">What the items of the list are.</param>
    /// <param name="parts">The items, as they are typed between brackets.</param>
    public static bool TrySplit(string text, ValueSchema element, out string parts)
    {
        parts = "";
        if (!Separators.Any(text.Contains) || !IsListItem(element))
            return false;

        var items = text.Split(Separators, StringSplitOptions.None).Select(static item => item.Trim()).ToList();

        // A comma at the end is a slip in a list, but an empty item elsewhere is not.
        if (items[items.Count - 1].Length == 0)
            items.RemoveAt(items.Count - 1);
        if (items.Any(static item => item.Length is 0 or > LongestItem)
            || text.TrimEnd()[text.TrimEnd().Length - 1] is '.' or '!' or '?')
            return false;

        // 3,14 among numbers is a decimal comma, which has its own message.
        if (element is ScalarSchema { Kind: var kind } && kind.IsNumber()
            && text.IndexOf(", ", StringComparison.Ordinal) < 0)
            return false;

        parts = string.Join(", ", items);
        return true;
    }

    /// <summary>Reports such a text where the items are not text, so that it cannot be one item.</summary>
    public static BoundValue Refuse(
        ValueSchema schema, string text, string parts, ScalarNode scalar, PostBinding post, in Slot slot)
    {
        var problem = new Problem(BindingRules.WrongType, Expected.Noun(schema), text, $"write {post.Notation.Value($"[{Shown.Value(parts)}]")}");
        post.Report(problem, schema, scalar.Span, slot);
        return AbsentValue.Instance;
    }

    private static bool IsListItem(ValueSchema element) =>
        element is ScalarSchema or EnumSchema or EntryReferenceSchema;
}

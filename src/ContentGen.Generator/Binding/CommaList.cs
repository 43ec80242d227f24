using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding;

/// <summary>Recognises <c>tags: a, b, c</c>, and items on lines without hyphens, which YAML reads as one text and nearly
/// everybody means as a list.</summary>
internal static class CommaList
{
    // Longer than any tag, so that a lone sentence with a comma is left in peace.
    private const int LongestItem = 30;

    private static readonly string[] Separators = [",\n", "\n", ",", "; "];

    /// <param name="text">With the line breaks that it is written with.</param>
    public static bool TrySplit(string text, ValueSchema element, out string parts)
    {
        parts = "";
        if (!Separators.Any(text.Contains) || !IsListItem(element))
            return false;

        var items = text.Split(Separators, StringSplitOptions.None).Select(static item => item.Trim()).ToList();

        // A comma at the end is a slip in a list, but an empty item elsewhere is not one.
        if (items[items.Count - 1].Length == 0)
            items.RemoveAt(items.Count - 1);
        if (items.Any(static item => item.Length is 0 or > LongestItem) || text.TrimEnd()[text.TrimEnd().Length - 1] is '.' or '!' or '?')
            return false;

        // 3,14 among numbers is a decimal comma, which has its own message.
        if (element is ScalarSchema { Kind: >= ScalarKind.SByte and <= ScalarKind.Decimal } && text.IndexOf(", ", StringComparison.Ordinal) < 0)
            return false;

        parts = string.Join(", ", items);
        return true;
    }

    private static bool IsListItem(ValueSchema element) => element is ScalarSchema or EnumSchema or EntryReferenceSchema;
}

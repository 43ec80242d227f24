using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>The words of a message about keys that are missing.</summary>
internal static class MissingKeys
{
    /// <summary><c>the keys 'title' and 'date' are</c>.</summary>
    public static string Names(IReadOnlyList<MemberSchema> missing) => missing.Count == 1
        ? $"the key '{RecordKeys.Spelling(missing[0])}' is"
        : $"the keys {And(missing.Select(static member => $"'{RecordKeys.Spelling(member)}'"))} are";

    /// <summary><c>lines such as 'title: some text' and 'date: 2025-09-15'</c>.</summary>
    public static string Lines(IReadOnlyList<MemberSchema> missing, Examples examples)
    {
        var lines = And(missing.Select(member => examples.Of(member).AsLine(RecordKeys.Spelling(member))));
        return missing.Count == 1 ? $"a line such as {lines}" : $"lines such as {lines}";
    }

    private static string And(IEnumerable<string> parts)
    {
        var list = parts.ToList();
        return list.Count == 1
            ? list[0]
            : $"{string.Join(", ", list.Take(list.Count - 1))} and {list[list.Count - 1]}";
    }
}

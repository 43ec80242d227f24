using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>The words of a message about keys that are missing.</summary>
internal static class MissingKeys
{
    /// <summary><c>the keys 'title' and 'date' are</c>, <c>the key 'city' of 'home' is</c>.</summary>
    /// <param name="missing">The keys.</param>
    /// <param name="owner">What the nested record is called; empty for the entry itself.</param>
    public static string Names(IReadOnlyList<MemberSchema> missing, string owner)
    {
        var of = owner.Length == 0 ? "" : $" of {owner}";
        return missing.Count == 1
            ? $"the key '{RecordKeys.Spelling(missing[0])}'{of} is"
            : $"the keys {Shown.And(missing.Select(static member => $"'{RecordKeys.Spelling(member)}'").ToList())}{of} are";
    }

    /// <summary><c>lines such as 'title: some text' and 'date: 2025-09-15'</c>; <c>', city: some text' before the
    /// '}'</c>.</summary>
    public static string Lines(IReadOnlyList<MemberSchema> missing, MappingNode mapping, PostBinding post)
    {
        if (post.TextOf(mapping.Span) is ['{', ..])
            return InBraces(missing, mapping, post);

        var lines = Shown.And(missing
            .Select(member => post.Examples.Of(member).AsLine(RecordKeys.Spelling(member), post.Notation))
            .ToList());
        return missing.Count == 1 ? $"a line such as {lines}" : $"lines such as {lines}";
    }

    // JSON is mostly written one key a line, so the keys are to be added at the beginning, and in YAML at the end.
    private static string InBraces(IReadOnlyList<MemberSchema> missing, MappingNode mapping, PostBinding post)
    {
        var examples = missing.Select(member => (Key: RecordKeys.Spelling(member), Value: post.Examples.Of(member))).ToList();
        var keys = string.Join(", ", examples.Select(each => post.Notation.Member(each.Key, each.Value.Value ?? "…")));
        var words = string.Concat(examples.Select(static each => each.Value.InWords));
        return mapping.Entries.IsEmpty ? $"'{keys}'{words} between the '{{' and the '}}'"
            : post.Notation.IsJson ? $"'{keys},'{words} after the '{{'"
            : $"', {keys}'{words} before the '}}'";
    }
}

using System.Globalization;

namespace ContentGen.Generator.Binding.Constraints.Patterns;

/// <summary>Simple regular expressions in words: <c>[a-z]{2}</c> is "2 lower-case letters (a-z)".</summary>
internal static class PatternWords
{
    private const int MostParts = 6;

    private static readonly string[] Starts = ["^", "\\A"];
    private static readonly string[] Ends = ["$", "\\z", "\\Z"];

    /// <summary>What to write, in words; null for a pattern that is not a plain sequence of characters.</summary>
    public static string? Of(string pattern)
    {
        if (PatternPart.ReadAll(WithoutAnchors(pattern)) is not { Count: > 0 and <= MostParts } parts)
            return null;

        if (parts is [{ Group: null } first, { Group: { } group }])
            return JoinedWords(first, group);
        if (parts.Any(static part => part.Group is not null || part.Least == 0))
            return null;
        return parts is [{ Most: null, Least: <= 1 } only]
            ? only.Literal is null ? $"{only.Characters} only" : null
            : string.Join(", then ", WithLiteralsJoined(parts));
    }

    private static string WithoutAnchors(string pattern)
    {
        var start = Array.Find(Starts, anchor => pattern.StartsWith(anchor, StringComparison.Ordinal)) ?? "";
        var inner = pattern.Substring(start.Length);
        var end = Array.Find(Ends, anchor => inner.EndsWith(anchor, StringComparison.Ordinal)) ?? "";
        var isEscaped = inner.Length > end.Length && inner[inner.Length - end.Length - 1] == '\\';
        return isEscaped ? inner : inner.Substring(0, inner.Length - end.Length);
    }

    // [a-z]+(-[a-z]+)*, as slugs and names of tags are described.
    private static string? JoinedWords(PatternPart first, IReadOnlyList<PatternPart> group) =>
        first is { Literal: null, Least: 1, Most: null }
        && group is [{ Literal: { } separator, Least: 1, Most: 1 }, { Literal: null, Least: 1, Most: null } word]
        && word.Characters == first.Characters
            ? $"{first.Characters} only, with a single '{separator}' between words"
            : null;

    private static IEnumerable<string> WithLiteralsJoined(List<PatternPart> parts)
    {
        var literal = "";
        foreach (var part in parts)
        {
            if (part is { Literal: { } character, Least: 1, Most: 1 })
            {
                literal += character;
                continue;
            }

            if (literal.Length > 0)
                yield return $"'{literal}'";
            literal = "";
            yield return Counted(part);
        }

        if (literal.Length > 0)
            yield return $"'{literal}'";
    }

    private static string Counted(PatternPart part)
    {
        var count = part.Least == part.Most ? Text(part.Least)
            : part.Most is null ? (part.Least <= 1 ? "one or more" : $"at least {Text(part.Least)}")
            : $"{Text(part.Least)} to {Text(part.Most.Value)}";
        return (part.IsOneClass, count) switch
        {
            (true, "1") => $"1 {part.Characters.Replace("letters", "letter").Replace("digits", "digit")}",
            (true, _) => $"{count} {part.Characters}",
            (false, "1") => $"1 character out of {part.Characters}",
            _ => $"{count} characters out of {part.Characters}",
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Advice;

/// <summary>What to write instead of a slug that cannot be part of a URL.</summary>
internal static class SlugAdvice
{
    // "C#" would be "c", which nobody means.
    private const int Shortest = 2;

    private const string LettersAndDigits = "letters and digits, with '-' between words";
    private const string RemoveKey = "remove the key, so that the name of the file gives the slug";

    private static readonly ScalarSchema Text = new(ScalarKind.String);

    /// <param name="slug">What the post says.</param>
    /// <param name="member">The record's own member for the slug; null where it has none.</param>
    public static string For(string slug, MemberSchema? member)
    {
        if (Proposal(slug) is not { } better)
        {
            return slug.Any(char.IsLetterOrDigit)
                ? $"write {LettersAndDigits}, or {RemoveKey}"
                : $"{RemoveKey}, or write {LettersAndDigits}";
        }

        if (!Accepts(member, better))
            return $"write one that the record accepts, or {RemoveKey}";

        var dropped = slug.Where(c => IsDropped(c, better)).Distinct().Select(static c => $"'{c}'").ToList();
        return $"write {Shown.Value(better)}"
            + (dropped.Count == 0 ? "" : $", without {Shown.And(dropped)}");
    }

    // What the reason already names, and dots and slashes that are resolved, need no further word.
    private static bool IsDropped(char c, string better) =>
        c is not ('/' or '.' or ':')
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && !char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c) && !char.IsSurrogate(c)
        && !SlugText.IsRefused(c) && better.IndexOf(c) < 0;

    private static string? Proposal(string slug)
    {
        var words = PathOf(slug.IndexOf('%') >= 0 ? Uri.UnescapeDataString(slug) : slug);
        var segments = new List<string>();
        foreach (var segment in words.Split('/', '\\'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (Slug.SegmentOf(segment) is { Length: > 0 } right)
                segments.Add(right);
        }

        var better = string.Join("/", segments);
        return better.Length >= Shortest && SlugText.WhyNot(better) is null ? better : null;
    }

    // Of a whole address the slug is the path.
    private static string PathOf(string slug)
    {
        var scheme = slug.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return slug;
        var path = slug.IndexOf('/', scheme + 3);
        return path < 0 ? "" : slug.Substring(path);
    }

    private static bool Accepts(MemberSchema? member, string slug) => member is null
        || member.Constraints.All(constraint => ConstraintCheck.Holds(constraint, Text, slug));
}

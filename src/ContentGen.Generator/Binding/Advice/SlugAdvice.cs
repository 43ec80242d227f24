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

    private static readonly ScalarSchema Text = new(ScalarKind.String);

    /// <param name="slug">What the post says.</param>
    /// <param name="member">The record's own member for the slug; null where it has none.</param>
    public static string For(string slug, MemberSchema? member) =>
        Proposal(slug) is { } better && Accepts(member, better)
            ? $"write {Shown.Value(better)}"
            : "remove the key, so that the name of the file gives the slug";

    private static string? Proposal(string slug)
    {
        // Whoever writes ".." wants a path, and which one is not known.
        if (slug.Split('/').Any(static segment => segment is "." or ".."))
            return null;

        var words = slug.IndexOf('%') >= 0 ? Uri.UnescapeDataString(slug) : slug;
        var segments = words.Split('/').Select(Slug.SegmentOf).Where(static segment => segment.Length > 0).ToList();
        var better = string.Join("/", segments);
        return better.Length >= Shortest && SlugText.WhyNot(better) is null ? better : null;
    }

    private static bool Accepts(MemberSchema? member, string slug) => member is null
        || member.Constraints.All(constraint => ConstraintCheck.Holds(constraint, Text, slug));
}

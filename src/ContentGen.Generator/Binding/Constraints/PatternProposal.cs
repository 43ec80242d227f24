using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>Finds a text near to one that does not match a pattern, and that the member accepts.</summary>
internal static class PatternProposal
{
    // Longer texts are prose, which nobody wants rewritten.
    private const int Longest = 60;

    public static string? For(string text, MemberSchema member) => text.Length > Longest
        ? null
        : Candidates(text)
            .Where(candidate => candidate.Length > 0 && candidate != text)
            .FirstOrDefault(candidate => IsAccepted(candidate, member));

    private static IEnumerable<string> Candidates(string text)
    {
        var trimmed = text.Trim();
        yield return trimmed;
        yield return LowerCase.Of(trimmed);
        yield return trimmed.ToUpperInvariant();
        var slug = Slug.SegmentOf(text);
        yield return slug;
        yield return slug.Replace('-', '_');
        yield return slug.Replace("-", "");
    }

    private static bool IsAccepted(string text, MemberSchema member) => member.Constraints.All(
        constraint => constraint.JudgesWholeList
            || ConstraintCheck.Holds(constraint, new ScalarSchema(ScalarKind.String), text));
}

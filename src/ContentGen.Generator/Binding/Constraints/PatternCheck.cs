using System.Globalization;
using ContentGen.Generator.Binding.Constraints.Patterns;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary><c>[RegularExpression]</c>: the pattern's first match must be the whole text.</summary>
internal static class PatternCheck
{
    private static readonly Memo<RegularExpressionConstraint, LimitedPattern> Patterns =
        new(static constraint => new LimitedPattern(constraint));

    /// <summary>Whether the text matches; null where that takes too long.</summary>
    public static bool? Match(RegularExpressionConstraint constraint, string text) =>
        Patterns.Of(constraint).Match(text);

    /// <summary>Tries all patterns of a collection again, although they took too long.</summary>
    public static void Retry(CollectionSchema schema)
    {
        foreach (var member in schema.NestedRecords.Items.Insert(0, schema.Record).SelectMany(
            static record => record.Members.Items))
        {
            foreach (var constraint in member.Constraints.Items.OfType<RegularExpressionConstraint>())
                Patterns.Of(constraint).Retry();
        }
    }

    public static Problem? Check(RegularExpressionConstraint constraint, string text, in Slot slot)
    {
        var wasGivenUp = Patterns.Of(constraint).IsGivenUp;
        if (Match(constraint, text) is not { } isMatch)
        {
            var limit = constraint.TimeoutMilliseconds.ToString(CultureInfo.InvariantCulture);
            var member = $"{slot.Path.Record.Name}.{slot.Member.Name}";
            if (wasGivenUp)
                return new Problem(SchemaRules.PatternGivenUp, Shown.Value(constraint.Pattern), member, limit);
            return new Problem(
                BindingRules.PatternTimeout, Shown.Value(text), Shown.Value(constraint.Pattern), limit, member);
        }

        if (isMatch)
            return null;
        var ours = $"'{Shown.Value(text)}' is not allowed for '{slot.ShownKey}'{Advice(constraint, text, slot)}";
        return new Problem(BindingRules.Pattern, Messages.Of(constraint, ours, slot.Member.Name, constraint.Pattern));
    }

    // Whoever writes posts reads no regular expressions, so that words for it come first, and a text that matches.
    private static string Advice(RegularExpressionConstraint constraint, string text, in Slot slot)
    {
        var better = PatternProposal.For(text, slot.Member);
        if (PatternWords.Of(constraint.Pattern) is { } words)
            return $"; write {words}" + (better is null ? "" : $", such as {better}");

        var pattern = Shown.Value(constraint.Pattern);
        return better is null
            ? $"; write text that matches the regular expression {pattern}"
            : $", which must match the regular expression {pattern}; did you mean '{better}'?";
    }
}

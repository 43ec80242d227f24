using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Binding.Constraints.Patterns;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary><c>[RegularExpression]</c>: the pattern's first match must be the whole text.</summary>
internal static class PatternCheck
{
    private static readonly Memo<RegularExpressionConstraint, Regex> Patterns = new(Construct);

    /// <summary>Whether the text matches; null where that takes too long.</summary>
    public static bool? Match(RegularExpressionConstraint constraint, string text)
    {
        if (text.Length == 0)
            return true;

        try
        {
            var match = Patterns.Of(constraint).Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    public static Problem? Check(RegularExpressionConstraint constraint, string text, in Slot slot)
    {
        if (Match(constraint, text) is not { } isMatch)
        {
            var limit = constraint.TimeoutMilliseconds.ToString(CultureInfo.InvariantCulture);
            var member = $"{slot.Path.Record.Name}.{slot.Member.Name}";
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

    // Without CultureInvariant, (?i) in a pattern would match by the language of the build machine.
    private static Regex Construct(RegularExpressionConstraint constraint)
    {
        var limit = TimeSpan.FromMilliseconds(constraint.TimeoutMilliseconds);
        return new Regex(constraint.Pattern, RegexOptions.CultureInvariant, limit);
    }
}

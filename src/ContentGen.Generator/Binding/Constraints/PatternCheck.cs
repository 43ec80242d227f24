using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary><c>[RegularExpression]</c>: the pattern's first match must be the whole text.</summary>
internal static class PatternCheck
{
    private static readonly Memo<RegularExpressionConstraint, Regex> Patterns = new(Construct);

    public static Problem? Check(RegularExpressionConstraint constraint, string text, in Slot slot)
    {
        if (text.Length == 0)
            return null;

        try
        {
            var match = Patterns.Of(constraint).Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length
                ? null
                : new Problem(BindingRules.Pattern, ConstraintCheck.Message(constraint,
                    $"'{slot.ShownKey}' asks for text of the form {Shown.Value(constraint.Pattern)}, not '{Shown.Value(text)}'; write it in this form",
                    slot.Member.Name, constraint.Pattern));
        }
        catch (RegexMatchTimeoutException)
        {
            var limit = constraint.TimeoutMilliseconds.ToString(CultureInfo.InvariantCulture);
            return new Problem(BindingRules.PatternTimeout, Shown.Value(text), Shown.Value(constraint.Pattern), limit, slot.MemberName);
        }
    }

    // Without CultureInvariant, (?i) in a pattern would match by the language of the build machine.
    private static Regex Construct(RegularExpressionConstraint constraint) =>
        new(constraint.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(constraint.TimeoutMilliseconds));
}

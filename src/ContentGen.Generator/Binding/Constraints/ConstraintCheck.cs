using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>Judges values as the attributes of System.ComponentModel.DataAnnotations do at run time.</summary>
/// <remarks>The facts of the problems are whole messages: the attribute's <c>ErrorMessage</c>, or ours.</remarks>
internal static class ConstraintCheck
{
    /// <summary>Whether a bound value keeps the constraint.</summary>
    public static bool Holds(Constraint constraint, ValueSchema schema, string text) => constraint switch
    {
        RequiredConstraint required =>
            required.AllowEmptyStrings || !IsText(schema) || !string.IsNullOrWhiteSpace(text),
        StringLengthConstraint or LengthConstraint => !IsText(schema) || LengthCheck.Allows(constraint, text.Length),
        RangeConstraint range => schema is not ScalarSchema scalar || RangeCheck.IsInside(range, scalar.Kind, text),
        RegularExpressionConstraint pattern => PatternCheck.Match(pattern, text) == true,
        AllowedValuesConstraint allowed => Contains(allowed.Values.Items, schema, text),
        DeniedValuesConstraint denied => !Contains(denied.Values.Items, schema, text),
        UrlConstraint => WebText.IsUrl(text),
        EmailAddressConstraint => WebText.IsEmailAddress(text),
        _ => true,
    };

    /// <summary>What is wrong with a bound value; null where the constraint is kept.</summary>
    public static Problem? OfScalar(Constraint constraint, ValueSchema schema, string text, in Slot slot)
    {
        if (constraint is RegularExpressionConstraint pattern)
            return PatternCheck.Check(pattern, text, slot);
        return Holds(constraint, schema, text) ? null : constraint switch
        {
            RequiredConstraint => new Problem(BindingRules.Empty,
                Messages.Of(constraint, $"{slot.Name} is empty; write some text", slot.Member.Name)),
            StringLengthConstraint or LengthConstraint =>
                LengthCheck.Problem(constraint, text.Length, "character", slot),
            RangeConstraint range => RangeCheck.Problem(range, ((ScalarSchema)schema).Kind, text, slot),
            AllowedValuesConstraint allowed => new Problem(BindingRules.AllowedValues,
                Messages.Of(constraint, NotAllowed(allowed, schema, text, slot), slot.Member.Name)),
            DeniedValuesConstraint => new Problem(BindingRules.DeniedValues,
                Messages.Of(constraint, $"{NotAllowed(schema, text, slot)}; write another value", slot.Member.Name)),
            UrlConstraint => new Problem(BindingRules.Url, Messages.Of(
                constraint,
                $"{slot.Name} must be a full URL, not '{Shown.Value(text)}'; "
                    + NoValue.OrRemove(text, slot) + WebText.UrlAdvice(text),
                slot.Member.Name)),
            EmailAddressConstraint => new Problem(BindingRules.EmailAddress, Messages.Of(
                constraint,
                $"{slot.Name} must be an email address, not '{Shown.Value(text)}'; "
                    + $"{NoValue.OrRemove(text, slot)}write one such as me@example.com",
                slot.Member.Name)),
            _ => throw new InvalidOperationException($"No message for {constraint.GetType().Name}."),
        };
    }

    /// <summary>A bound value as a post would write it: the number of an enum tells its reader nothing.</summary>
    public static string Typed(ValueSchema schema, string bound) => schema switch
    {
        EnumSchema choices => choices.Choices.FirstOrDefault(choice => choice.Value == bound)?.Text ?? bound,
        ScalarSchema { Kind: ScalarKind.Boolean } => bound.ToLowerInvariant(),
        _ => bound,
    };

    private static string NotAllowed(AllowedValuesConstraint allowed, ValueSchema schema, string text, in Slot slot)
    {
        var values = allowed.Values.Items.OfType<string>().Select(value => Typed(schema, value)).ToList();
        return $"{NotAllowed(schema, text, slot)}; {ChoicesLeft.For(values, Typed(schema, text), slot)}";
    }

    private static string NotAllowed(ValueSchema schema, string text, in Slot slot) =>
        $"'{Shown.Value(Typed(schema, text))}' is not allowed for '{slot.ShownKey}'";

    private static bool Contains(IEnumerable<string?> values, ValueSchema schema, string text) =>
        values.Any(value => value is not null && ValueEquality.AreEqual(schema, value, text));

    private static bool IsText(ValueSchema schema) => schema is ScalarSchema { Kind: ScalarKind.String };
}

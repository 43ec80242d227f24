using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>Judges values as the attributes of System.ComponentModel.DataAnnotations do at run time.</summary>
/// <remarks>The facts of the problems are whole messages: the attribute's <c>ErrorMessage</c>, or ours.</remarks>
internal static class ConstraintCheck
{
    public static Problem? OfScalar(Constraint constraint, ValueSchema schema, string text, in Slot slot) => constraint switch
    {
        RequiredConstraint { AllowEmptyStrings: false } => IsText(schema) && string.IsNullOrWhiteSpace(text)
            ? new Problem(BindingRules.Empty, Message(constraint, $"'{slot.ShownKey}' is empty; write {Expected.Noun(schema)}", slot.Member.Name))
            : null,
        StringLengthConstraint length => IsText(schema)
            ? Length(constraint, text.Length, length.Minimum, length.Maximum, "character", slot)
            : null,
        LengthConstraint length => IsText(schema)
            ? Length(constraint, text.Length, length.Minimum, length.Maximum, "character", slot)
            : null,
        RangeConstraint range => RangeCheck.Problem(range, schema, text) is { } advice
            ? new Problem(BindingRules.Range, Message(constraint, $"'{slot.ShownKey}' {advice}", slot.Member.Name, range.Minimum, range.Maximum))
            : null,
        RegularExpressionConstraint pattern => PatternCheck.Check(pattern, text, slot),
        AllowedValuesConstraint allowed => allowed.Values.Any(value => value is not null && ValueEquality.AreEqual(schema, value, text))
            ? null
            : new Problem(BindingRules.AllowedValues, Message(constraint, NotAllowed(allowed, schema, text, slot), slot.Member.Name)),
        DeniedValuesConstraint denied => denied.Values.Any(value => value is not null && ValueEquality.AreEqual(schema, value, text))
            ? new Problem(BindingRules.DeniedValues, Message(constraint,
                $"'{slot.ShownKey}' may not be '{Shown.Value(Typed(schema, text))}'; write another value", slot.Member.Name))
            : null,
        UrlConstraint => IsUrl(text)
            ? null
            : new Problem(BindingRules.Url, Message(constraint,
                $"'{slot.ShownKey}' asks for a full URL, not '{Shown.Value(text)}'; write one that begins with https:// or http://", slot.Member.Name)),
        EmailAddressConstraint => IsEmailAddress(text)
            ? null
            : new Problem(BindingRules.EmailAddress, Message(constraint,
                $"'{slot.ShownKey}' asks for an email address, not '{Shown.Value(text)}'; write one such as me@example.com", slot.Member.Name)),
        _ => null,
    };

    public static Problem? OfCount(Constraint constraint, int count, in Slot slot) =>
        constraint is LengthConstraint length
            ? Length(constraint, count, length.Minimum, length.Maximum, "item", slot)
            : null;

    private static Problem? Length(Constraint constraint, int length, int least, int most, string unit, in Slot slot)
    {
        if (length >= least && length <= most)
            return null;

        var (bound, change) = length < least
            ? ($"at least {Text(least)}", $"add {Text(least - length)}")
            : ($"at most {Text(most)}", $"remove {Text(length - most)}");
        var ours = $"'{slot.ShownKey}' has {Text(length)} {unit}{(length == 1 ? "" : "s")}, but {bound} are asked for; {change}";
        return new Problem(BindingRules.Length, Message(constraint, ours, Placeholders(constraint, slot.Member.Name, Text(least), Text(most))));
    }

    // What each attribute fills its ErrorMessage with, in its own order.
    private static string[] Placeholders(Constraint constraint, string member, string least, string most) => constraint switch
    {
        StringLengthConstraint => [member, most, least],
        LengthConstraint { Attribute: "MinLength" } => [member, least],
        LengthConstraint { Attribute: "MaxLength" } => [member, most],
        _ => [member, least, most],
    };

    private static string NotAllowed(AllowedValuesConstraint allowed, ValueSchema schema, string text, in Slot slot)
    {
        var values = allowed.Values.Where(static value => value is not null).Select(value => Typed(schema, value!)).ToList();
        var typed = Typed(schema, text);
        return $"'{slot.ShownKey}' takes no '{Shown.Value(typed)}'; {Choices.Advice(values, typed)}";
    }

    // A bound value as a post would write it: an enum's number says nothing to its reader.
    private static string Typed(ValueSchema schema, string bound) => schema switch
    {
        EnumSchema choices => choices.Choices.FirstOrDefault(choice => choice.Value == bound)?.Text ?? bound,
        ScalarSchema { Kind: ScalarKind.Boolean } => bound.ToLowerInvariant(),
        _ => bound,
    };

    public static string Message(Constraint constraint, string ours, params string[] facts)
    {
        if (constraint.ErrorMessage is not { } message)
            return ours;

        try
        {
            return string.Format(CultureInfo.InvariantCulture, message, facts);
        }
        catch (FormatException)
        {
            return message;
        }
    }

    private static bool IsText(ValueSchema schema) => schema is ScalarSchema { Kind: ScalarKind.String };

    private static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

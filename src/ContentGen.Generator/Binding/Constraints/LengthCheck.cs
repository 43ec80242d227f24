using System.Globalization;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary><c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c> and <c>[Length]</c>.</summary>
internal static class LengthCheck
{
    public static bool Allows(Constraint constraint, int length) =>
        LimitsOf(constraint) is not var (least, most) || (length >= least && length <= most);

    /// <summary>Whether a list may have so many items.</summary>
    public static bool AllowsCount(Constraint constraint, int count) =>
        constraint is not LengthConstraint || Allows(constraint, count);

    /// <summary>What is wrong with the number of items; null where it is right, or not limited.</summary>
    public static Problem? OfCount(Constraint constraint, int count, in Slot slot) =>
        !AllowsCount(constraint, count) ? Problem(constraint, count, "item", slot) : null;

    /// <param name="constraint">A constraint that does not allow the length.</param>
    /// <param name="length">That of a text, or the number of items.</param>
    /// <param name="unit">What is counted: <c>character</c>, <c>item</c>.</param>
    /// <param name="slot">Whose length it is.</param>
    public static Problem Problem(Constraint constraint, int length, string unit, in Slot slot)
    {
        var (least, most) = LimitsOf(constraint)!.Value;
        var difference = length < least ? $"{Text(least - length)} too few" : $"{Text(length - most)} too many";
        var must = length > most ? "can" : "must";
        var limit = least == most ? $"exactly {Count(least, unit)}"
            : length < least ? $"at least {Count(least, unit)}"
            : $"at most {Count(most, unit)}";
        var ours = $"{slot.Name} {must} have {limit}; it has {Text(length)} ({difference})";
        var facts = Placeholders(constraint, slot.Member.Name, Text(least), Text(most));
        return new Problem(BindingRules.Length, Messages.Of(constraint, ours, facts));
    }

    /// <summary>The limits in words: <c>at least 3 characters</c>.</summary>
    public static string Limits(Constraint constraint, string unit)
    {
        var (least, most) = LimitsOf(constraint)!.Value;
        return least == most ? $"exactly {Count(least, unit)}"
            : least == 0 ? $"at most {Count(most, unit)}"
            : most == int.MaxValue ? $"at least {Count(least, unit)}"
            : $"{Text(least)} to {Count(most, unit)}";
    }

    private static (int Least, int Most)? LimitsOf(Constraint constraint) => constraint switch
    {
        StringLengthConstraint length => (length.Minimum, length.Maximum),
        LengthConstraint length => (length.Minimum, length.Maximum),
        _ => null,
    };

    private static string[] Placeholders(Constraint constraint, string member, string least, string most) =>
        constraint switch
    {
        StringLengthConstraint => [member, most, least],
        LengthConstraint { Attribute: "MinLength" } => [member, least],
        LengthConstraint { Attribute: "MaxLength" } => [member, most],
        _ => [member, least, most],
    };

    private static string Count(int number, string unit) => $"{Text(number)} {unit}{(number == 1 ? "" : "s")}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

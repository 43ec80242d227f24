using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>A rule for a member's value, from an attribute. Only <see cref="RequiredConstraint"/> judges an absent key
/// or null.</summary>
/// <remarks>Every value in a constraint is text in the form of a bound scalar: invariant, <c>True</c> and <c>False</c>,
/// <c>yyyy-MM-dd</c>, the round-trip form "O", an enum as its number.</remarks>
/// <param name="ErrorMessage">The attribute's own, with its placeholders; null for the generator's.</param>
internal abstract record Constraint(string? ErrorMessage)
{
    /// <summary>Whether a list (or dictionary) is judged as a whole. Otherwise each of its elements is.</summary>
    public virtual bool JudgesWholeList => false;
}

/// <summary><c>[Required]</c>: not null, and text is not empty or only white space. The key must be present too.
/// </summary>
internal sealed record RequiredConstraint(bool AllowEmptyStrings, string? ErrorMessage) : Constraint(ErrorMessage)
{
    public override bool JudgesWholeList => true;
}

/// <summary><c>[StringLength]</c>: the number of UTF-16 units, both ends inclusive.</summary>
internal sealed record StringLengthConstraint(int Minimum, int Maximum, string? ErrorMessage)
    : Constraint(ErrorMessage);

/// <summary><c>[MinLength]</c>, <c>[MaxLength]</c> and <c>[Length]</c>: the UTF-16 units of a text, or the items of a
/// list or dictionary; both ends inclusive.</summary>
/// <param name="Attribute">For messages: <c>MinLength</c>.</param>
/// <param name="Minimum">0 for <c>[MaxLength]</c>.</param>
/// <param name="Maximum"><see cref="int.MaxValue"/> for <c>[MinLength]</c>.</param>
internal sealed record LengthConstraint(string Attribute, int Minimum, int Maximum, string? ErrorMessage)
    : Constraint(ErrorMessage)
{
    public override bool JudgesWholeList => true;
}

/// <summary><c>[Range]</c> of a number, a date, a time or a time span.</summary>
/// <param name="Minimum">A number with the digits of the attribute: <c>0.5</c>, <c>1E+20</c>.</param>
internal sealed record RangeConstraint(
    string Minimum,
    string Maximum,
    bool MinimumIsExclusive,
    bool MaximumIsExclusive,
    string? ErrorMessage) : Constraint(ErrorMessage);

/// <summary><c>[RegularExpression]</c>: the first match must be the whole text. Empty text is not judged.</summary>
/// <param name="Pattern">It has been parsed, so it can be constructed.</param>
/// <param name="TimeoutMilliseconds">Always above zero.</param>
internal sealed record RegularExpressionConstraint(string Pattern, int TimeoutMilliseconds, string? ErrorMessage)
    : Constraint(ErrorMessage);

/// <summary><c>[AllowedValues]</c>.</summary>
/// <param name="Values">In the order of the attribute, of the member's own type; null means null.</param>
internal sealed record AllowedValuesConstraint(EquatableArray<string?> Values, string? ErrorMessage)
    : Constraint(ErrorMessage);

/// <summary><c>[DeniedValues]</c>, in the same form.</summary>
internal sealed record DeniedValuesConstraint(EquatableArray<string?> Values, string? ErrorMessage)
    : Constraint(ErrorMessage);

/// <summary><c>[Url]</c>: begins with <c>http://</c>, <c>https://</c> or <c>ftp://</c>, ignoring case.</summary>
internal sealed record UrlConstraint(string? ErrorMessage) : Constraint(ErrorMessage);

/// <summary><c>[EmailAddress]</c>: one <c>@</c>, neither first nor last, and no line break.</summary>
internal sealed record EmailAddressConstraint(string? ErrorMessage) : Constraint(ErrorMessage);

/// <summary><c>[Unique]</c>: no two entries of the collection have the same value. Checked across files.</summary>
internal sealed record UniqueConstraint() : Constraint(ErrorMessage: null);

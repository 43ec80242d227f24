namespace ContentGen.Generator.Schema.Constraints;

/// <summary>What an attribute asks for, or why it asks for nothing that can be checked. Both are null where it asks for
/// nothing at all.</summary>
internal readonly record struct ConstraintReading(Constraint? Constraint, string? Fault = null)
{
    public static implicit operator ConstraintReading(Constraint constraint) => new(constraint);

    public static ConstraintReading Bad(string fault) => new(null, fault);
}

namespace ContentGen;

/// <summary>No two entries of the collection may have the same value of this member; the second is an error.</summary>
/// <remarks>Text is compared ordinally. Absent and null values are not compared.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute;

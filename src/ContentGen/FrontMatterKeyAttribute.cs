namespace ContentGen;

/// <summary>Names the key that a member is read from, if it differs from the member's own name.</summary>
/// <remarks>
/// Without the attribute a key matches a member ignoring case, <c>-</c> and <c>_</c>. With it only the names in the
/// attribute match, compared exactly.
/// </remarks>
/// <param name="name">The key as new posts use it: <c>"ms.date"</c>.</param>
/// <param name="aliases">Other names that older posts use.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class FrontMatterKeyAttribute(string name, params string[] aliases) : Attribute
{
    /// <summary>The key as new posts use it.</summary>
    public string Name { get; } = name;

    /// <summary>Other names that older posts use. Two of a member's names in one post are a duplicate key.</summary>
    public IReadOnlyList<string> Aliases { get; } = aliases;
}

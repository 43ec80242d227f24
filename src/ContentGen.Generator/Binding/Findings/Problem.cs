using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Binding.Findings;

/// <summary>What is wrong with a value, before it is known whose value it is.</summary>
/// <param name="Rule">A rule whose first fact is the key or the item.</param>
/// <param name="Facts">The facts after it.</param>
internal sealed record Problem(DiagnosticDescriptor Rule, params string[] Facts)
{
    /// <summary>Whether an example is appended to the last fact. The member decides which one is right.</summary>
    public bool WantsExample { get; init; }

    /// <summary>Whether the last fact says only in general what to write. The limits of the member say more.</summary>
    public bool IsGeneral { get; init; }
}

/// <summary>A scalar as its type's bound text, a problem, or both where the problem is a warning.</summary>
internal readonly record struct ScalarReading(string? Text, Problem? Problem = null)
{
    public static implicit operator ScalarReading(Problem problem) => new(null, problem);
}

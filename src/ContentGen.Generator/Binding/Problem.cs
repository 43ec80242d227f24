using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Binding;

/// <summary>What is wrong with a value, before it is known under which key it stands.</summary>
/// <param name="Rule">One whose first fact is the key.</param>
/// <param name="Facts">The facts after the key.</param>
internal sealed record Problem(DiagnosticDescriptor Rule, params string[] Facts);

/// <summary>A scalar as its type's bound text, a problem, or both where the problem is a warning.</summary>
internal readonly record struct ScalarReading(string? Text, Problem? Problem = null)
{
    public static implicit operator ScalarReading(Problem problem) => new(null, problem);
}

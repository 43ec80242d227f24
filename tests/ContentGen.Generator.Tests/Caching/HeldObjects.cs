using System.Collections;
using System.Reflection;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>Finds everything that some objects hold through their fields.</summary>
internal static class HeldObjects
{
    /// <summary>Fails if an object holds a part of a compilation, which would keep the whole compilation in
    /// memory.</summary>
    public static void AssertNoneOfTheCompilation(IEnumerable<object> roots)
    {
        var all = Of(roots);

        // Otherwise the search did not reach the models.
        Assert.Contains(all, static held => held is FilePlace);
        Assert.DoesNotContain(
            all,
            static held => held is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Compilation
                or SemanticModel or Location or Diagnostic or AdditionalText);
    }

    private static HashSet<object> Of(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out var held))
        {
            if (IsLeaf(held.GetType()) || !seen.Add(held))
                continue;
            foreach (var next in HeldBy(held))
                open.Push(next);
        }

        return seen;
    }

    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static IEnumerable<object> HeldBy(object held)
    {
        if (held is Array array)
            return ((IEnumerable)array).Cast<object?>().OfType<object>();

        return TypesOf(held.GetType())
            .SelectMany(static type => type.GetFields(OwnFields))
            .Select(member => member.GetValue(held))
            .OfType<object>();
    }

    private static IEnumerable<Type> TypesOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    // A rule is a constant of the generator and holds only its own text.
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(DiagnosticDescriptor)
        || typeof(MemberInfo).IsAssignableFrom(type);
}

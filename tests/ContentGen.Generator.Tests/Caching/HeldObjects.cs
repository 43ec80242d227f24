using System.Collections;
using System.Reflection;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>Everything that can be reached from some objects through their fields.</summary>
internal static class HeldObjects
{
    public static IReadOnlyCollection<object> Of(IEnumerable<object> roots)
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

    private static IEnumerable<object> HeldBy(object held)
    {
        if (held is Array array)
            return ((IEnumerable)array).Cast<object?>().OfType<object>();

        return TypesOf(held.GetType())
            .SelectMany(static type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(member => member.GetValue(held))
            .OfType<object>();
    }

    private static IEnumerable<Type> TypesOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    // A rule is a constant of the generator, and what it holds is its own text.
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type)
        || type == typeof(Microsoft.CodeAnalysis.DiagnosticDescriptor);
}

using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Which constructor generated code calls: the one without parameters, else the primary one, else the only one.</summary>
internal static class ConstructorChoice
{
    public static IMethodSymbol? Choose(INamedTypeSymbol type, DeclarationContext context, out string reason)
    {
        var candidates = type.InstanceConstructors.Where(constructor => !IsCopy(constructor, type)).ToList();
        var callable = candidates.Where(constructor => IsCallable(constructor, context)).ToList();

        // Every struct has a constructor without parameters; it counts only where it is written, or is the only one.
        var chosen = callable.Find(static constructor => constructor is { Parameters.Length: 0, IsImplicitlyDeclared: false })
            ?? callable.Find(constructor => type.IsReferenceType && constructor.Parameters.Length == 0)
            ?? callable.Find(IsPrimary)
            ?? OnlyOne(callable.Where(static constructor => constructor.Parameters.Length > 0))
            ?? (type.IsValueType ? callable.Find(static constructor => constructor.Parameters.Length == 0) : null);

        reason = callable.Count > 0
            ? "it has several constructors; add one without parameters, or make it positional"
            : "its constructor is not accessible, or has a 'ref' or 'out' parameter; make it internal or public";
        return chosen;
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool IsCallable(IMethodSymbol constructor, DeclarationContext context) =>
        context.CanReach(constructor)
        && constructor.Parameters.All(static parameter => parameter.RefKind is RefKind.None or RefKind.In);

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax);

    private static IMethodSymbol? OnlyOne(IEnumerable<IMethodSymbol> constructors)
    {
        var few = constructors.Take(2).ToList();
        return few.Count == 1 ? few[0] : null;
    }
}

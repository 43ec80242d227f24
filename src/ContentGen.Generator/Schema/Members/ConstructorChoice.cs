using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Chooses the constructor that generated code calls: the one without parameters, else the primary one, else
/// the only one.</summary>
internal static class ConstructorChoice
{
    public static Result<IMethodSymbol> Choose(INamedTypeSymbol type, DeclarationContext context)
    {
        var candidates = type.InstanceConstructors.Where(constructor => !IsCopy(constructor, type)).ToList();
        var callable = candidates.Where(constructor => IsCallable(constructor, context)).ToList();

        // Every struct has a constructor without parameters; it counts only where it is declared, or is the only one.
        var empty = callable.Find(static constructor => constructor.Parameters.Length == 0);
        var chosen = (type.IsReferenceType || empty is { IsImplicitlyDeclared: false } ? empty : null)
            ?? callable.Find(IsPrimary)
            ?? OnlyOne(callable.Where(static constructor => constructor.Parameters.Length > 0))
            ?? empty;

        return chosen is not null
            ? new Result<IMethodSymbol>(chosen, Objection: null)
            : ObjectionTo(candidates.Exists(context.CanReach), callable.Count > 0);
    }

    private static Objection ObjectionTo(bool isAccessible, bool isCallable) => new(
        isCallable ? "it has several constructors; add one without parameters, or make the record positional"
        : isAccessible ? "its constructor has a 'ref' or 'out' parameter; remove 'ref' and 'out'"
        : "its constructor is not accessible; make it internal or public");

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

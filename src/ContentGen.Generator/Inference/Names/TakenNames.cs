using ContentGen.Generator.Configuration;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Inference.Names;

/// <summary>A name that an inferred record cannot have.</summary>
/// <param name="Library">The type of a library that has the name, fully qualified; null where the project itself has
/// it.</param>
internal sealed record TakenName(string Name, string? Library);

/// <summary>Finds the names that inferred records cannot have: those of the project's own types and namespaces in its
/// root namespace, and those of types of libraries that the project's code uses by their name.</summary>
/// <remarks>Besides the declared records this is the one stage that reads the compilation, and so runs at every
/// keystroke. It does nothing where every folder has its record.</remarks>
internal static class TakenNames
{
    /// <summary>Every name that a record, or a record inside it, may get.</summary>
    public static EquatableArray<string> Candidates(EquatableArray<InferredFolder> folders, ContentOptions options) =>
        folders.Items
            .SelectMany(folder => Candidates(folder, options))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    public static EquatableArray<TakenName> Of(
        Compilation compilation, EquatableArray<string> candidates, string rootNamespace)
    {
        if (candidates.Count == 0)
            return default;

        var parts = NamespaceName.PartsOf(rootNamespace);
        return InProject(compilation, candidates, parts)
            .Concat(LibraryTypes.Visible(compilation, candidates, parts))
            .ToEquatableArray();
    }

    private static IEnumerable<string> Candidates(InferredFolder folder, ContentOptions options)
    {
        var name = RecordNames.Of(folder.Folder, options.RootNamespace);
        return new[] { name, ChosenNames.For(folder.Folder, options) }.OfType<string>()
            .SelectMany(one => RecordNames.Variants(one).Take(4).Concat(NestedNames.Of(one, folder.Record)));
    }

    // The first question is answered from names alone, and the answer is nearly always no.
    private static IEnumerable<TakenName> InProject(
        Compilation compilation, EquatableArray<string> candidates, IReadOnlyList<string> rootNamespace)
    {
        var declared = candidates.Items
            .Where(name => compilation.ContainsSymbolsWithName(name, SymbolFilter.Type | SymbolFilter.Namespace))
            .ToList();
        if (declared.Count == 0)
            return [];

        INamespaceSymbol? root = compilation.Assembly.GlobalNamespace;
        foreach (var part in rootNamespace)
            root = root?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        return root is null
            ? []
            : declared.Where(name => root.GetMembers(name).Any())
                .Select(static name => new TakenName(name, Library: null));
    }
}

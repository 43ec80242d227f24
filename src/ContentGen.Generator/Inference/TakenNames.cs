using ContentGen.Generator.Configuration;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Inference;

/// <summary>Tells which names in the project's root namespace are its own already.</summary>
/// <remarks>The one stage beside the declared records that asks the compilation, and so runs at every keystroke; it has
/// nothing to ask where every folder has its record.</remarks>
internal static class TakenNames
{
    /// <summary>Every name that a record, or a record inside it, may get.</summary>
    public static EquatableArray<string> Candidates(EquatableArray<InferredFolder> folders, ContentOptions options) => folders.Items
        .SelectMany(folder => new[] { RecordNames.Of(folder.Folder, options.RootNamespace), ChosenNames.For(folder.Folder, options) }
            .OfType<string>()
            .SelectMany(name => RecordNames.Variants(name).Take(4).Concat(NestedNames.Of(name, folder.Record))))
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    public static EquatableArray<string> Of(Compilation compilation, EquatableArray<string> candidates, string rootNamespace)
    {
        if (candidates.Count == 0)
            return default;

        // The first question is answered from names alone, and the answer is nearly always no.
        var declared = candidates.Items.Where(name => compilation.ContainsSymbolsWithName(name, SymbolFilter.Type | SymbolFilter.Namespace)).ToList();
        return declared.Count == 0 ? default : InNamespace(compilation, declared, rootNamespace);
    }

    private static EquatableArray<string> InNamespace(Compilation compilation, List<string> names, string rootNamespace)
    {
        INamespaceSymbol? root = compilation.Assembly.GlobalNamespace;
        foreach (var part in NamespaceName.PartsOf(rootNamespace))
            root = root?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        return root is null ? default : names.Where(name => root.GetMembers(name).Any()).ToEquatableArray();
    }
}

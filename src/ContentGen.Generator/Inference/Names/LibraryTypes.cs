using System.Collections.Immutable;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Inference.Names;

/// <summary>Finds types of libraries that the project's code can name without their namespace. An inferred record of
/// the same name would take their place in all of that code, and the compiler would not report it.</summary>
internal static class LibraryTypes
{
    // The types of the frameworks are avoided by a list of names: a folder rarely means one of them.
    private static readonly string[] Frameworks =
        ["System.", "Microsoft.", "System", "mscorlib", "netstandard", "WindowsBase"];

    // With an object that lives as long as the project is open.
    private static readonly Memo<CompilationOptions, LastAnswer> Answers = new(static _ => new LastAnswer());

    /// <param name="compilation">The project.</param>
    /// <param name="candidates">The names that an inferred record may get.</param>
    /// <param name="rootNamespace">The namespace of inferred records; the types of the namespaces around it are visible
    /// in it.</param>
    public static IEnumerable<TakenName> Visible(
        Compilation compilation, EquatableArray<string> candidates, IReadOnlyList<string> rootNamespace)
    {
        var named = Answers.Of(compilation.Options).Of(compilation, candidates);
        if (named.Count == 0)
            return [];

        var namespaces = UsedNamespaces.Of(compilation, rootNamespace);
        return named
            .Select(one => (one.Name, Type: Find(one.Name, one.Reference, compilation, namespaces)))
            .Where(static one => one.Type is not null)
            .Select(static one => new TakenName(one.Name, one.Type!.ToDisplayString()));
    }

    private static INamedTypeSymbol? Find(
        string name, MetadataReference reference, Compilation compilation, HashSet<string> namespaces)
    {
        var library = LibraryOf(reference, compilation)!;
        return namespaces
            .Select(container => library.GetTypeByMetadataName(container.Length == 0 ? name : $"{container}.{name}"))
            .FirstOrDefault(type => type?.DeclaredAccessibility switch
            {
                Accessibility.Public => true,
                Accessibility.Internal => library.GivesAccessTo(compilation.Assembly),
                _ => false,
            });
    }

    private static IAssemblySymbol? LibraryOf(MetadataReference reference, Compilation compilation) =>
        compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol library && !IsFramework(library.Name)
            ? library
            : null;

    private static bool IsFramework(string assembly) => Array.Exists(Frameworks, framework =>
        framework[framework.Length - 1] == '.'
            ? assembly.StartsWith(framework, StringComparison.Ordinal)
            : assembly == framework);

    private sealed record NamedType(string Name, MetadataReference Reference);

    /// <summary>Remembers which libraries have types of those names, in any namespace: at nearly every keystroke both
    /// are the same as before, and the symbols of the libraries would first have to be made.</summary>
    private sealed class LastAnswer
    {
        private Answer? _last;

        public IReadOnlyList<NamedType> Of(Compilation compilation, EquatableArray<string> candidates)
        {
            var last = _last;
            if (last is null || last.References != compilation.ExternalReferences
                || !last.Candidates.Equals(candidates))
                _last = last = new Answer(compilation.ExternalReferences, candidates, Find(compilation, candidates));
            return last.Named;
        }

        private static List<NamedType> Find(Compilation compilation, EquatableArray<string> candidates) =>
        [
            .. from reference in compilation.ExternalReferences
               let library = LibraryOf(reference, compilation)
               where library is not null
               from name in candidates.Items
               where library.TypeNames.Contains(name)
               select new NamedType(name, reference),
        ];

        private sealed record Answer(
            ImmutableArray<MetadataReference> References,
            EquatableArray<string> Candidates,
            IReadOnlyList<NamedType> Named);
    }
}

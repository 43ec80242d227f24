using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Tests.Architecture;

/// <summary>A use of one file's code in another.</summary>
/// <param name="From">Relative to the generator's project, with forward slashes.</param>
/// <param name="To">The file that declares what is used, or the name of an assembly.</param>
/// <param name="Name">What is used.</param>
internal sealed record Use(string From, string To, string Name, int Line)
{
    public override string ToString() => $"{From}({Line}) uses {Name} of {To}";
}

/// <summary>The generator's own source, and which file uses which: by the compiler's own knowledge, not by
/// names.</summary>
internal static class SourceMap
{
    public static string Root { get; } = Repository.PathOf("src/ContentGen.Generator");

    /// <summary>The libraries that one folder knows.</summary>
    public static IReadOnlyList<string> Libraries { get; } = ["Markdig", "YamlDotNet"];

    /// <summary>The files of the generator, relative to its project.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. SourceFiles().Order(StringComparer.Ordinal)];

    /// <summary>Each file's uses of other files of the generator, one for each pair of files.</summary>
    public static IReadOnlyList<Use> Uses => Both.Value.Uses;

    /// <summary>Each file's uses of libraries, one for each pair of file and library.</summary>
    public static IReadOnlyList<Use> LibraryUses => Both.Value.Libraries;

    private static readonly Lazy<(IReadOnlyList<Use> Uses, IReadOnlyList<Use> Libraries)> Both = new(Read);

    /// <summary>The folder of a file, <c>Reading/Yaml</c>, or nothing where it is in none.</summary>
    public static string FolderOf(string file) =>
        file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : "";

    /// <summary>The phase of a file: its outermost folder.</summary>
    public static string PhaseOf(string file) => FolderOf(file).Split('/')[0];

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(static path =>
            !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal));

    private static (IReadOnlyList<Use> Uses, IReadOnlyList<Use> Libraries) Read()
    {
        var compilation = Compilation();
        var trees = compilation.SyntaxTrees.Where(static tree => Files.Contains(tree.FilePath)).ToList();
        var declared = trees.SelectMany(static tree => tree.GetRoot().DescendantNodes()).Select(NameOf).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var (uses, libraries) = (new ConcurrentDictionary<(string, string), Use>(),
            new ConcurrentDictionary<(string, string), Use>());
        Parallel.ForEach(trees, tree =>
        {
            // To bind a name takes time, and most are those of locals and of the framework.
            var mayKnowLibrary = Libraries.Any(tree.ToString().Contains);
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes(static node => node is not UsingDirectiveSyntax)
                .OfType<SimpleNameSyntax>())
            {
                var text = name.Identifier.Text;
                // The type of a "var" is named elsewhere.
                if (text == "var" || !(mayKnowLibrary || declared.Contains(text))
                    || Declared(model.GetSymbolInfo(name)) is not { } symbol)
                    continue;

                var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
                foreach (var declaration in symbol.DeclaringSyntaxReferences
                    .Select(static reference => reference.SyntaxTree.FilePath).Where(Files.Contains))
                {
                    if (declaration != tree.FilePath)
                        uses.TryAdd((tree.FilePath, declaration), new Use(tree.FilePath, declaration, text, line));
                }

                if (symbol.Locations.Any(static location => location.IsInMetadata))
                    libraries.TryAdd((tree.FilePath, symbol.ContainingAssembly.Name),
                        new Use(tree.FilePath, symbol.ContainingAssembly.Name, text, line));
            }
        });
        return ([.. uses.Values], [.. libraries.Values]);
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.Text,
        EnumMemberDeclarationSyntax member => member.Identifier.Text,
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } member => member.Identifier.Text,
        _ => null,
    };

    // What is used of a type's member is the member's own file, which matters where the type has several.
    private static ISymbol? Declared(SymbolInfo info) => (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
    {
        null or INamespaceSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => null,
        ITypeParameterSymbol or ILabelSymbol => null,
        IMethodSymbol { ReducedFrom: { } extension } => extension,
        var symbol => symbol.OriginalDefinition,
    };

    private static CSharpCompilation Compilation()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var files = Files.Select(static file => (Name: file, Path: Path.Combine(Root, file)));
        // What the run-time library and the generator both compile.
        var shared = Directory.EnumerateFiles(Repository.PathOf("src/ContentGen/Html"), "*.cs")
            .Select(static path => (Name: path, Path: path));
        var trees = files.Concat(shared)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), options, file.Name))
            .Append(CSharpSyntaxTree.ParseText(Usings, options));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"))
            .DistinctBy(Path.GetFileName)
            .Where(static path => !Path.GetFileName(path).StartsWith("ContentGen", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Map", trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;
}

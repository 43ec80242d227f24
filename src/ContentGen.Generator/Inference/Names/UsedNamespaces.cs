using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Inference.Names;

/// <summary>Finds the namespaces whose types some file of a project can name without them.</summary>
internal static class UsedNamespaces
{
    private static readonly Memo<SyntaxTree, IReadOnlyList<string>> InFile = new(Read);

    /// <param name="compilation">The project, with what the SDK imports in a file of its own.</param>
    /// <param name="rootNamespace">In which the types of the namespaces around it are visible too.</param>
    public static HashSet<string> Of(Compilation compilation, IReadOnlyList<string> rootNamespace)
    {
        var namespaces = new HashSet<string>(StringComparer.Ordinal) { "" };
        for (var count = 1; count <= rootNamespace.Count; count++)
            namespaces.Add(string.Join(".", rootNamespace.Take(count)));
        foreach (var tree in compilation.SyntaxTrees)
            namespaces.UnionWith(InFile.Of(tree));
        return namespaces;
    }

    private static IReadOnlyList<string> Read(SyntaxTree tree)
    {
        var namespaces = new List<string>();
        if (tree.GetRoot() is CompilationUnitSyntax unit)
        {
            Add(unit.Usings, "", namespaces);
            Add(unit.Members, "", namespaces);
        }

        return namespaces;
    }

    private static void Add(SyntaxList<MemberDeclarationSyntax> members, string container, List<string> namespaces)
    {
        foreach (var declared in members.OfType<BaseNamespaceDeclarationSyntax>())
        {
            var name = container + declared.Name;
            Add(declared.Usings, name + ".", namespaces);
            Add(declared.Members, name + ".", namespaces);
        }
    }

    // A using inside a namespace may leave out what both have in front.
    private static void Add(SyntaxList<UsingDirectiveSyntax> usings, string container, List<string> namespaces)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is not null || !directive.StaticKeyword.IsKind(SyntaxKind.None)
                || directive.Name is null)
                continue;
            var name = directive.Name.ToString().Replace("global::", "");
            namespaces.Add(name);
            for (var dot = container.LastIndexOf('.'); dot > 0; dot = container.LastIndexOf('.', dot - 1))
                namespaces.Add(container.Substring(0, dot + 1) + name);
        }
    }
}

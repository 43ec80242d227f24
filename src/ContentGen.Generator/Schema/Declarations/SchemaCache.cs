using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Keeps each declaration's schema until something changes that it depends on.</summary>
/// <remarks>A schema lives as long as the tree of its file, and holds nothing of a compilation.</remarks>
internal static class SchemaCache
{
    private static readonly Memo<SyntaxTree, Known> Trees = new(static _ => new Known());

    public static SchemaResult Read(GeneratorAttributeSyntaxContext declaration, CancellationToken cancellation)
    {
        var tree = declaration.TargetNode.SyntaxTree;
        var start = declaration.TargetNode.SpanStart;
        var shape = DeclarationShape.Of(declaration.SemanticModel.Compilation, cancellation);
        var known = Trees.Of(tree);
        lock (known.Results)
        {
            if (known.Results.TryGetValue(start, out var last) && last.Shape == shape)
                return last.Result;
        }

        var result = SchemaReader.Read(declaration, cancellation);
        // A place in another file can move without a change of the shape.
        if (result.Findings.Count == 0
            && result.Place.Path == tree.FilePath
            && result.Patterns.All(pattern => pattern.Place.Path == tree.FilePath))
        {
            lock (known.Results)
                known.Results[start] = (shape, result);
        }

        return result;
    }

    private sealed class Known
    {
        public Dictionary<int, (ulong Shape, SchemaResult Result)> Results { get; } = [];
    }
}

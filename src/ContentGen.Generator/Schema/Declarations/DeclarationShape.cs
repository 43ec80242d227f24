using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>A hash of everything in a compilation that can change what a declaration means: all but the insides of
/// methods.</summary>
/// <remarks>
/// Roslyn requests every attributed record again at each keystroke, and a new compilation has to bind it from scratch:
/// 2 to 4 ms for one record, the larger part of what a keystroke cost. Most keystrokes are inside methods.
/// </remarks>
internal static class DeclarationShape
{
    private const ulong Offset = 14695981039346656037UL;

    private static readonly Memo<SyntaxTree, object> Shapes = new(Read);
    private static readonly Memo<object, object> Identities = new(static _ => Interlocked.Increment(ref _lastIdentity));
    private static long _lastIdentity;

    /// <summary>Equal for two compilations in which every declaration means the same.</summary>
    public static ulong Of(Compilation compilation, CancellationToken cancellation)
    {
        var shape = Add(Offset, (ulong)compilation.Options.NullableContextOptions);
        foreach (var reference in compilation.References)
            shape = Add(shape, IdentityOf(reference));
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            shape = Add(shape, (ulong)Shapes.Of(tree));
        }

        return shape;
    }

    private static object Read(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var shape = Add(Offset, (ulong)((CSharpParseOptions)tree.Options).LanguageVersion);
        // "#nullable" changes what comes after it, even inside a method.
        if (root.ContainsDirectives)
            return Add(shape, root.ToFullString());

        foreach (var part in root.DescendantNodesAndTokens(static node => !IsInside(node)))
        {
            if (part.IsToken)
                shape = Add(shape, part.AsToken().Text);
            // Whether a member has a body distinguishes a property from a field, which front matter can fill.
            else if (IsInside(part.AsNode()!))
                shape = Add(shape, (ulong)part.RawKind);
        }

        return shape;
    }

    // A constructor may give a member its default, so its body counts.
    private static bool IsInside(SyntaxNode node) => node switch
    {
        BlockSyntax block => block.Parent is AccessorDeclarationSyntax
            or (BaseMethodDeclarationSyntax and not ConstructorDeclarationSyntax),
        ArrowExpressionClauseSyntax arrow => arrow.Parent is not ConstructorDeclarationSyntax,
        GlobalStatementSyntax => true,
        _ => false,
    };

    // Numbers instead of the objects: a kept reference to another project would keep its compilation alive.
    private static ulong IdentityOf(object thing) =>
        (ulong)(long)Identities.Of(thing);

    private static ulong Add(ulong shape, string text)
    {
        foreach (var character in text)
            shape = Add(shape, character);
        return Add(shape, (ulong)text.Length);
    }

    private static ulong Add(ulong shape, ulong number) => unchecked((shape ^ number) * 1099511628211UL);
}

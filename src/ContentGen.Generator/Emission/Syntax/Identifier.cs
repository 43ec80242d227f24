using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Emission.Syntax;

/// <summary>Writes the user's names in generated code.</summary>
internal static class Identifier
{
    /// <summary>The name with <c>@</c> if it is a keyword. Other names stay as they are, because people read the
    /// code.</summary>
    public static string Of(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;
}

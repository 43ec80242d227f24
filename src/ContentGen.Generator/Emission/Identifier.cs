using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Emission;

/// <summary>The user's names in generated code.</summary>
internal static class Identifier
{
    /// <summary>With <c>@</c> where C# would read a keyword, and as it is elsewhere, since people read the code.</summary>
    public static string Of(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;
}

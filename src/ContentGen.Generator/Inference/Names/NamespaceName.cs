using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Inference.Names;

/// <summary>The project's root namespace as C#: <c>2.my-site</c> is <c>_2.my_site</c>, as the SDK's templates have
/// it.</summary>
internal static class NamespaceName
{
    /// <summary>Null where the project has none: then records are in the global namespace.</summary>
    public static string? Of(string rootNamespace)
    {
        var parts = PartsOf(rootNamespace)
            .Select(static part => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part)
            .ToList();
        return parts.Count == 0 ? null : string.Join(".", parts);
    }

    /// <summary>Without <c>@</c>.</summary>
    public static IReadOnlyList<string> PartsOf(string rootNamespace) => rootNamespace
        .Split('.')
        .Where(static part => part.Trim().Length > 0)
        .Select(static part => PartOf(part.Trim()))
        .ToList();

    private static string PartOf(string part)
    {
        var characters = part.Select(static c => c == '_' || IdentifierText.IsPartOfName(c) ? c : '_').ToArray();
        var name = new string(characters);
        return IdentifierText.IsStartOfName(name[0]) ? name : "_" + name;
    }
}

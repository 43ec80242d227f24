using System.Globalization;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Inference.Names;

/// <summary>What the record of a folder is called: <c>blog-posts</c> gives <c>BlogPost</c>.</summary>
internal static class RecordNames
{
    // Never "Pages", which is a namespace in every Blazor site.
    private const string OfContentFolder = "RootPage";

    // Appended to a name that cannot be used as it is.
    private const string Suffix = "Entry";

    // Types that everybody uses without a namespace, so that a record of this name would take their place in all files of
    // the project, and those that generated declarations use.
    private static readonly HashSet<string> Avoided = new(StringComparer.Ordinal)
    {
        "Action", "Array", "Attribute", "Boolean", "Buffer", "Byte", "Char", "Console", "Convert", "DateOnly",
        "DateTime", "DateTimeOffset", "Decimal", "Delegate", "Directory", "Double", "Enum", "Enumerable",
        "Environment", "Exception", "File", "FrontMatterKey", "Func", "Guid", "Half", "HttpClient", "ImmutableArray",
        "Index", "Int32", "Int64", "Interlocked", "IReadOnlyDictionary", "Lazy", "Lock", "Math", "Memory", "Monitor",
        "Object", "Parallel", "Path", "Progress", "Random", "Range", "Single", "Span", "Stream", "String", "Task",
        "Thread", "Timer", "TimeOnly", "TimeProvider", "TimeSpan", "Tuple", "Type", "Uri", "Version", "ContentBody",
        "ContentCollection", "Heading", "Ref", "Unique", "UnknownKeys",
    };

    public static string Of(string folder, string rootNamespace)
    {
        var name = folder == CollectionSchema.RootFolder ? OfContentFolder : SingularOf(folder);
        // Of a folder without letters and digits; a record of that name would take the discard from the project's own
        // code.
        if (name == "_")
            return Suffix;

        // Outside of its namespace, Blog would be read as the namespace and not as the record in it.
        var isPart = NamespaceName.PartsOf(rootNamespace).Contains(name);
        var isUsed = Avoided.Contains(name) || ReservedNames.OfCollectionRecords.Contains(name);
        return isPart || isUsed ? name + Suffix : name;
    }

    /// <summary>The name, and those to try when it is taken: <c>Post</c>, <c>PostEntry</c>,
    /// <c>PostEntry2</c>.</summary>
    public static IEnumerable<string> Variants(string name)
    {
        yield return name;
        yield return name + Suffix;
        for (var number = 2; ; number++)
            yield return name + Suffix + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Why a chosen name cannot be used, or null.</summary>
    public static string? FaultOf(string name) =>
        !SyntaxFacts.IsValidIdentifier(name) ? "it is not a valid name in C#"
        : IsKeyword(name) ? "it is a keyword of C#"
        : ReservedNames.OfCollectionRecords.Contains(name) ? "every record has a member of that name"
        : null;

    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;

    // Of several words the last one is in the plural.
    private static string SingularOf(string folder)
    {
        var lastWord = folder.Length;
        while (lastWord > 0 && char.IsLetter(folder[lastWord - 1]))
            lastWord--;
        return lastWord == folder.Length
            ? IdentifierText.Of(folder)
            : IdentifierText.Of(folder.Substring(0, lastWord) + Singular.Of(folder.Substring(lastWord)));
    }
}

using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Limits of ContentGen and faults in it.</summary>
internal static class FaultRules
{
    public static readonly DiagnosticDescriptor InternalError = Rule.Error(
        "CG9001",
        "ContentGen itself failed on a post",
        "ContentGen failed on this post because of a fault in ContentGen, not in the post: {0}; report it with the "
        + "file, and exclude the file with the property ContentGenExclude until it is fixed");

    public static readonly DiagnosticDescriptor InternalErrorInCollection = Rule.Error(
        "CG9004",
        "ContentGen itself failed on a collection",
        "ContentGen failed on the collection '{0}' because of a fault in ContentGen, not in the project: {1}; report "
        + "it with the record");

    public static readonly DiagnosticDescriptor TooMuchForPlainLiterals = Rule.Error(
        "CG9002",
        "More content than plain string literals can contain",
        "the content has {0}, but plain string literals of one assembly can contain only {2}; {1}");
}

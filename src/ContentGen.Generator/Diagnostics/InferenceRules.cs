using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Where posts of a folder without a declared record disagree. Warnings all, so that a project that adds the
/// package still builds; declaring the record makes errors of them.</summary>
internal static class InferenceRules
{
    public static readonly DiagnosticDescriptor OddValue = Rule.Warning(
        "CG5001", "A value is not like those of the other posts", "{0} ({1}); until then this post {2}");

    public static readonly DiagnosticDescriptor LacksKey = Rule.Warning(
        "CG5002", "A key is missing that the other posts have", "the key '{0}' is missing ({1}); add '{2}'; until then this post {3}");

    public static readonly DiagnosticDescriptor OddKey = Rule.Warning(
        "CG5003", "A key is spelt unlike that of the other posts", "unknown key '{0}'; did you mean '{1}' ({2})?");

    public static readonly DiagnosticDescriptor NameTaken = Rule.Warning(
        "CG5004", "An inferred record cannot have its name", "the record of the folder '{0}' is called '{2}', since {1}; choose a name with the property ContentGenRecordNames, such as '{0}={2}', or declare a record with [ContentCollection]");
}

using ContentGen.Generator.Inference;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Where posts of a folder without a declared record disagree. No errors, so that a project that adds the
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

    public static readonly DiagnosticDescriptor LeftOutData = Rule.Info(
        "CG5005", "A data file lies among the posts of an inferred record", "data files are entries only of declared records, and {0} is inferred, so {1} left out; paste the declaration of {0} into the project, or exclude such files with the property ContentGenExclude");

    public static readonly DiagnosticDescriptor UselessName = Rule.Warning(
        "CG5006", "A chosen record name is of no use", "the property ContentGenRecordNames says '{0}', {1}");
}

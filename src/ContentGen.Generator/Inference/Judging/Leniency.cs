using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Inference.Judging;

/// <summary>Makes warnings of the errors in a folder without a declared record, so that a project that adds the package
/// still builds. The post with the error is left out as ever, and the warning says so.</summary>
internal static class Leniency
{
    public static IEnumerable<Finding> Applied(IEnumerable<Finding> findings) =>
        findings.Select(static finding => finding.IsError ? finding with { Rule = WarningOf(finding.Rule) } : finding);

    public static HeaderFinding Applied(HeaderFinding finding) =>
        finding.Rule.DefaultSeverity == DiagnosticSeverity.Error
            ? finding with { Rule = WarningOf(finding.Rule) }
            : finding;

    // With the same id: a declared record makes an error of it again, and its help is the same.
    private static DiagnosticDescriptor WarningOf(DiagnosticDescriptor error) =>
        Rule.AsWarning(error, " (until then this post is left out)");
}

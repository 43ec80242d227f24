using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Hands findings to the compiler.</summary>
internal static class FindingReporter
{
    public static void ReportFindings(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<Finding>> findings) =>
        context.RegisterSourceOutput(findings, static (output, findings) => output.Report(findings));

    public static void ReportFindings<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<T> stage,
        Func<T, EquatableArray<Finding>> findingsOf) =>
        context.RegisterSourceOutput(stage, (output, result) => output.Report(findingsOf(result)));

    public static void Report(this SourceProductionContext output, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            output.ReportDiagnostic(finding.ToDiagnostic());
    }
}

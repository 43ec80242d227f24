using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Hands findings to the compiler.</summary>
internal static class FindingReporter
{
    public static void Report(SourceProductionContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            context.ReportDiagnostic(finding.ToDiagnostic());
    }
}

using System.Text;
using ContentGen.Generator.Diagnostics.Acceptance;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Hands findings to the compiler.</summary>
internal static class FindingReporter
{
    // The target that writes the baseline removes it from each line.
    private const string BaselinePrefix = "//> ";

    /// <summary>The findings of two stages. However many are joined, the driver sees one shape of a tuple.</summary>
    public static IncrementalValueProvider<EquatableArray<Finding>> And(
        this IncrementalValueProvider<EquatableArray<Finding>> findings,
        IncrementalValueProvider<EquatableArray<Finding>> others) =>
        findings.Combine(others).Select(static (pair, _) =>
            pair.Right.Count == 0 ? pair.Left
            : pair.Left.Count == 0 ? pair.Right
            : pair.Left.Concat(pair.Right).ToEquatableArray());

    /// <summary>The same for a stage that has more than findings.</summary>
    public static IncrementalValueProvider<EquatableArray<Finding>> And<T>(
        this IncrementalValueProvider<EquatableArray<Finding>> findings,
        IncrementalValueProvider<T> stage,
        Func<T, EquatableArray<Finding>> findingsOf) =>
        findings.And(stage.Select((result, _) => findingsOf(result)));

    public static void Report(this SourceProductionContext output, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            output.ReportDiagnostic(finding.ToDiagnostic());
    }

    public static void Report(this SourceProductionContext output, ReportedFindings reported)
    {
        output.Report(reported.Findings.Items);

        if (reported.Baseline.Count > 0)
            output.AddSource("ContentGen.Baseline.g.cs", SourceText.From(TextOf(reported.Baseline), Encoding.UTF8));
    }

    private static string TextOf(IEnumerable<string> baseline) =>
        string.Concat(baseline.Select(static line => BaselinePrefix + line.Replace(BaselinePrefix, "") + "\n"));
}

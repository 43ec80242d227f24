using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.RandomSchemas;

/// <summary>What the compiler says of the code that was generated for some records.</summary>
/// <param name="Unexplained">Problems in generated code, or because of it, without a finding at their record.</param>
/// <param name="Good">How many records have no finding and compile.</param>
internal sealed record SchemaOutcome(IReadOnlyList<string> Unexplained, int Good)
{
    private static readonly Regex NamespaceName = new(@"^namespace (Site\d+)", RegexOptions.Multiline);

    public static SchemaOutcome Of(IReadOnlyList<RecordSample> samples,
        IReadOnlyList<(string Path, string Text)> undeclared)
    {
        var site = undeclared.Aggregate(new Site().Source("Common.cs", RandomRecords.Common), static (site, file) =>
            site.File(file.Path, file.Text));
        site = samples.Aggregate(site, static (site, sample) => sample.AddTo(site));
        var input = site.Compilation();
        var driver = site.Driver().RunGeneratorsAndUpdateCompilation(input, out var output, out _);

        // The user's own errors would be there without the generator too.
        var own = input.GetDiagnostics().Where(static problem => problem.Severity == DiagnosticSeverity.Error).ToList();
        var known = own.Select(KeyOf).ToHashSet();
        var isWrong = own
            .Where(static problem => problem.Id is not ("CS0311" or "CS1061" or "CS0117" or "CS0103" or "CS0535"))
            .Select(NamespaceOf).ToHashSet();
        var findings = driver.GetRunResult().Diagnostics;
        var isExplained = findings
            .Where(static finding =>
                finding.Severity == DiagnosticSeverity.Error && finding.Id.StartsWith("CG2", StringComparison.Ordinal))
            .Select(finding =>
                samples.FirstOrDefault(sample => sample.SourceName == finding.Location.GetLineSpan().Path)?.Namespace)
                    .ToHashSet();

        var faults = findings.Where(static finding => finding.Id is "CG9001" or "CG9004")
            .Select(static finding => finding.ToString())
            .Concat(driver.GetRunResult().Results.Select(static result => result.Exception?.ToString())
                .OfType<string>());
        var unexplained = output.GetDiagnostics().Where(IsOurs).Where(problem => !known.Contains(KeyOf(problem)))
            .Where(problem => !isWrong.Contains(NamespaceOf(problem)) && !isExplained.Contains(NamespaceOf(problem)))
            .Select(static problem => $"{problem}\n  {LineOf(problem)}");
        return new SchemaOutcome(
            [.. faults, .. unexplained],
            samples.Count(sample => !isWrong.Contains(sample.Namespace) && !isExplained.Contains(sample.Namespace)));
    }

    // An error anywhere, and a warning in what is generated.
    private static bool IsOurs(Diagnostic problem) =>
        problem.Severity == DiagnosticSeverity.Error
        || (problem.Severity == DiagnosticSeverity.Warning
            && problem.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);

    private static (string, string, Microsoft.CodeAnalysis.Text.TextSpan) KeyOf(Diagnostic problem) =>
        (problem.Id, problem.Location.GetLineSpan().Path, problem.Location.SourceSpan);

    private static string? NamespaceOf(Diagnostic problem) =>
        problem.Location.SourceTree is { } tree && NamespaceName.Match(tree.ToString()) is { Success: true } match
            ? match.Groups[1].Value
            : null;

    private static string LineOf(Diagnostic problem) => problem.Location.SourceTree is { } tree
        ? tree.GetText().Lines.GetLineFromPosition(problem.Location.SourceSpan.Start).ToString().Trim()
        : "";
}

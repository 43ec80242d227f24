using System.Globalization;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics.Acceptance;

/// <summary>All that a project accepts.</summary>
/// <param name="Comments">In its content files.</param>
/// <param name="Files">The content files, where the baseline needs them.</param>
internal sealed record Acceptances(
    EquatableArray<AcceptanceComment> Comments, Baseline Baseline, EquatableArray<ContentFile> Files)
{
    private const string LinksBegin = "CG6";

    /// <summary>Decides which findings are reported. This is the only place that knows all of them.</summary>
    public ReportedFindings Of(EquatableArray<Finding> findings)
    {
        if (Comments.Count == 0 && !Baseline.IsActive)
            return new ReportedFindings(findings, default);

        var reported = new List<Finding>(findings.Count);
        var usedComments = new HashSet<AcceptanceComment>();
        var usedLines = new HashSet<string>(StringComparer.Ordinal);
        var files = Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var lines = new HashSet<string>(Baseline.Lines.Select(static line => line.Trim()), StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            // A post that ContentGen cannot read is not known to be as its author wants it.
            var accepting = finding.Rule == FaultRules.InternalError
                ? []
                : Comments.Items.Where(comment => comment.Accepts(finding)).ToList();
            usedComments.UnionWith(accepting);
            var isAccepted = accepting.Count > 0;
            if (!isAccepted && files.TryGetValue(finding.Place.Path, out var file)
                && Baseline.LineOf(finding, file) is var line && (Baseline.IsWritten || lines.Contains(line)))
            {
                usedLines.Add(line);
                isAccepted = finding.Rule != FaultRules.InternalError;
            }

            reported.Add(isAccepted ? Accepted(finding) : finding);
        }

        if (Baseline.IsWritten)
            return new ReportedFindings(default, usedLines.OrderBy(static line => line, StringComparer.Ordinal).ToEquatableArray());

        reported.AddRange(Comments.Items.Where(comment => !usedComments.Contains(comment)).Select(Unused));
        if (Baseline.StaleFinding(usedLines) is { } stale)
            reported.Add(stale);
        return new ReportedFindings(reported.ToEquatableArray(), default);
    }

    // What leaves a post out is never silent: an accepted error no longer fails the build, and that is all.
    private static Finding Accepted(Finding finding) =>
        finding.IsError && !finding.Rule.Id.StartsWith(LinksBegin, StringComparison.Ordinal)
            ? finding with
            {
                Rule = Rule.Warning(
                    finding.Rule.Id,
                    finding.Rule.Title.ToString(CultureInfo.InvariantCulture),
                    finding.Rule.MessageFormat.ToString(CultureInfo.InvariantCulture)
                        + " (accepted, but this post is left out)"),
            }
            : finding with { IsAccepted = true };

    private static Finding Unused(AcceptanceComment comment) => new(
        AcceptanceRules.AcceptsNothing,
        comment.Comment,
        [
            Shown.Value(comment.Written),
            comment.RuleId.Length == 0
                ? "names no rule; write the id of a rule after it, such as CG3004"
                : $"accepts nothing, since {comment.RuleId} is not reported {comment.Where}; delete it",
        ]);
}

/// <summary>What is reported to the compiler.</summary>
/// <param name="Baseline">The lines of the file to write; empty unless it is to be written.</param>
internal sealed record ReportedFindings(EquatableArray<Finding> Findings, EquatableArray<string> Baseline);

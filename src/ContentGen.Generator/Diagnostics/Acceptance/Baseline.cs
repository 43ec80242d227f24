using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Diagnostics.Acceptance;

/// <summary>The findings that a project accepts in a file of its own, one a line.</summary>
/// <remarks>A finding is known by its rule, its file and the text of its line, so that lines may be added above it.
/// </remarks>
/// <param name="Path">Of the file; empty where there is none.</param>
/// <param name="IsWritten">Whether this build writes the file instead of reading it.</param>
internal sealed record Baseline(string Path, EquatableArray<string> Lines, bool IsWritten)
{
    public const string FileName = "contentgen.baseline.txt";

    private static readonly Baseline None = new("", default, IsWritten: false);
    private static readonly Baseline Written = new("", default, IsWritten: true);

    /// <summary>Whether the texts of the files are needed.</summary>
    public bool IsActive => IsWritten || Path.Length > 0;

    public static Baseline Of(ImmutableArray<AdditionalText> files, bool isWritten, CancellationToken cancellation)
    {
        if (isWritten)
            return Written;

        foreach (var file in files)
        {
            if (file.Path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
                && file.GetText(cancellation) is { } text)
                return new Baseline(file.Path, text.Lines.Select(static line => line.ToString()).ToEquatableArray(), false);
        }

        return None;
    }

    /// <summary>The line that accepts a finding.</summary>
    public static string LineOf(Finding finding, ContentFile file)
    {
        var start = Math.Min(finding.Place.Span.Start, file.Text.Length);
        while (start > 0 && file.Text[start - 1] is not ('\n' or '\r'))
            start--;
        var end = file.Text.IndexOfAny(['\n', '\r'], start);
        var line = file.Text.Substring(start, (end < 0 ? file.Text.Length : end) - start).Trim();
        return $"{finding.Rule.Id} {file.ProjectPath}: {Shown.Value(line)}".TrimEnd();
    }

    /// <summary>Reports the lines that accept nothing, once for all of them.</summary>
    public Finding? StaleFinding(HashSet<string> used)
    {
        var stale = Enumerable.Range(0, Lines.Count).Where(i => IsEntry(Lines[i]) && !used.Contains(Lines[i].Trim())).ToList();
        if (stale.Count == 0)
            return null;

        var start = Lines.Take(stale[0]).Sum(static line => line.Length + 1);
        var line = new LinePosition(stale[0], 0);
        var place = new FilePlace(Path, new TextSpan(start, 0), new LinePositionSpan(line, line));
        return new Finding(AcceptanceRules.StaleBaseline, place, [Count(stale.Count)]);
    }

    private static string Count(int stale) => stale == 1
        ? "the finding that this line accepts is"
        : $"the findings that this line and {(stale - 1).ToString(CultureInfo.InvariantCulture)} more accept are";

    // The first lines of the file explain it.
    private static bool IsEntry(string line) => line.Trim() is { Length: > 0 } text && text[0] != '#';
}

using System.Text.RegularExpressions;

namespace ContentGen.PackageTests.Sites;

/// <summary>How a build ended.</summary>
internal sealed record BuildResult(int ExitCode, string Output, string Directory)
{
    /// <summary>Each finding as the command line shows it, <c>path(line,col): severity CGnnnn: text</c>, with the path
    /// relative to the site's folder; sorted, and each once.</summary>
    public IReadOnlyList<string> Findings { get; } =
    [
        .. Output
            .Split('\n')
            .Where(static line => Regex.IsMatch(line, @": (error|warning) \w+: "))
            // At the end of the line the project is named in brackets.
            .Select(static line => Regex.Replace(line, @" \[[^\[\]]+\]$", "").Trim())
            .Select(line => line.Replace(Directory + Path.DirectorySeparatorChar, ""))
            .Select(static line => line.Replace('\\', '/'))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The findings without their texts, <c>path(line,col): severity CGnnnn</c>. The help pages show the
    /// texts.</summary>
    public IEnumerable<string> Places =>
        Findings.Select(static line => Regex.Match(line, @"^.*?: (error|warning) \w+").Value);

    public BuildResult OrFail() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}

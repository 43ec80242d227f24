using System.Text.RegularExpressions;

namespace ContentGen.PackageTests.Sites;

/// <summary>How a build ended.</summary>
internal sealed record BuildResult(int ExitCode, string Output, string Directory)
{
    /// <summary>Every finding as the command line shows it, with paths from the site's folder, sorted and once each.</summary>
    public string Findings { get; } = string.Join('\n', Output
        .Split('\n')
        .Where(static line => Regex.IsMatch(line, @": (error|warning) \w+: "))
        // At the end the project is named in brackets.
        .Select(line => Regex.Replace(line, @" \[[^\[\]]+\]$", "").Trim().Replace(Directory + Path.DirectorySeparatorChar, ""))
        .Select(static line => line.Replace('\\', '/'))
        .Distinct()
        .Order(StringComparer.Ordinal));

    public BuildResult OrFail() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}

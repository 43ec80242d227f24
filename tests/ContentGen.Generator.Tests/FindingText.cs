using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests;

/// <summary>Writes a finding as a build log does: <c>path(line,column): severity CGnnnn: text</c>.</summary>
internal static class FindingText
{
    public static string LineOf(Diagnostic finding)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant();
        var message = finding.GetMessage(CultureInfo.InvariantCulture);
        return $"{PlaceOf(finding.Location)}: {severity} {finding.Id}: {message}";
    }

    /// <summary>The path of a file, relative to the project of a <see cref="Site"/>.</summary>
    public static string PathOf(Location location) =>
        location.GetLineSpan().Path?.Replace(Site.Directory, "", StringComparison.Ordinal) ?? "(no file)";

    private static string PlaceOf(Location location)
    {
        // The compiler writes the same for a finding without a file.
        if (location == Location.None)
            return "CSC ";

        var start = location.GetLineSpan().StartLinePosition;
        return string.Create(
            CultureInfo.InvariantCulture, $"{PathOf(location)}({start.Line + 1},{start.Character + 1})");
    }
}

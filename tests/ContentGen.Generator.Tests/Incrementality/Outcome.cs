using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>Everything that a run of the generator gives, as lines that compare.</summary>
internal sealed class Outcome
{
    private readonly List<string> _lines;

    public Outcome(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        var sources = result.GeneratedSources.IsDefault ? [] : result.GeneratedSources;
        _lines =
        [
            .. result.Exception is { } exception ? exception.ToString().Split('\n') : [],
            .. sources.OrderBy(static source => source.HintName, StringComparer.Ordinal).SelectMany(LinesOf),
            .. result.Diagnostics.Select(LineOf).Order(StringComparer.Ordinal),
        ];
        Fault = result.Exception?.ToString()
            ?? result.Diagnostics.FirstOrDefault(static finding => finding.Id is "CG9001" or "CG9004")?.ToString();
    }

    /// <summary>The exception that the generator threw, or caught itself, or null.</summary>
    public string? Fault { get; }

    /// <summary>The first lines in which another outcome differs, or null.</summary>
    public string? DifferenceFrom(Outcome expected)
    {
        if (_lines.SequenceEqual(expected._lines, StringComparer.Ordinal))
            return null;

        var missing = expected._lines.Except(_lines, StringComparer.Ordinal).Take(5)
            .Select(static line => "  only a fresh driver: " + line);
        var extra = _lines.Except(expected._lines, StringComparer.Ordinal).Take(5)
            .Select(static line => "  only this driver:    " + line);
        var lines = missing.Concat(extra).DefaultIfEmpty("  the same lines, in another order or number");
        return string.Join('\n', lines.Select(static line => line.Length > 400 ? line[..400] + "…" : line));
    }

    private static IEnumerable<string> LinesOf(GeneratedSourceResult source) =>
        source.SourceText.ToString().Split('\n').Select((line, number) =>
            string.Create(CultureInfo.InvariantCulture, $"{source.HintName}:{number + 1}: {line}"));

    private static string LineOf(Diagnostic finding) => string.Join(
        " | ",
        finding.AdditionalLocations.Prepend(finding.Location).Select(PlaceOf)
            .Append(finding.Severity.ToString())
            .Append(finding.Id)
            .Append(finding.GetMessage(CultureInfo.InvariantCulture))
            .Concat(finding.Properties.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => $"{pair.Key}={pair.Value}")));

    private static string PlaceOf(Location location)
    {
        var lines = location.GetLineSpan();
        return $"{lines.Path}{location.SourceSpan} {lines.Span}";
    }
}

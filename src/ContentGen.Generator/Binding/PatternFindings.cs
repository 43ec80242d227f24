using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Reports each pattern that is no longer tried once, at its attribute, instead of at each post.</summary>
internal static class PatternFindings
{
    public static EquatableArray<Finding> Of(ImmutableArray<SchemaResult> results, EquatableArray<Entry> entries) =>
        entries.Items
            .SelectMany(static entry => entry.Findings)
            .Where(static finding => finding.Rule == SchemaRules.PatternGivenUp)
            .GroupBy(static finding => finding.Arguments)
            .Select(same => same.First() with { Place = PlaceOf(same.Key[0], results) ?? same.First().Place })
            .ToEquatableArray();

    public static EquatableArray<Finding> WithoutThese(EquatableArray<Entry> entries) => entries.Items
        .SelectMany(static entry => entry.Findings)
        .Where(static finding => finding.Rule != SchemaRules.PatternGivenUp)
        .ToEquatableArray();

    private static FilePlace? PlaceOf(string pattern, ImmutableArray<SchemaResult> results) => results
        .SelectMany(static result => result.Patterns.Items)
        .FirstOrDefault(other => other.Pattern == pattern)?.Place;
}

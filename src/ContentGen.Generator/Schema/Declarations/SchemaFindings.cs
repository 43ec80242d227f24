using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>All that is wrong with a project's declarations.</summary>
internal static class SchemaFindings
{
    public static EquatableArray<Finding> Of(ImmutableArray<SchemaResult> results) => results
        .SelectMany(static result => result.Findings)
        // A record or enum that two collections use is read twice, with the same findings.
        .Distinct()
        .Concat(CollectionConflicts.Check(results))
        .ToEquatableArray();
}

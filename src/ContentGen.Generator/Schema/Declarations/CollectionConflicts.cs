using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Finds what is wrong with several collections together: a shared folder, and reference cycles.</summary>
internal static class CollectionConflicts
{
    public static EquatableArray<Finding> Check(IEnumerable<SchemaResult> results)
    {
        // By place, so that the findings do not depend on the order in which the compiler passes the records.
        var ordered = results
            .Where(static result => result.Schema is not null)
            .OrderBy(static result => result.Place.Path, StringComparer.Ordinal)
            .ThenBy(static result => result.Place.Span.Start)
            .ToList();
        return SameFolders(ordered).Concat(ReferenceCycles.Find(ordered)).ToEquatableArray();
    }

    private static IEnumerable<Finding> SameFolders(IEnumerable<SchemaResult> results) => results
        .GroupBy(static result => result.Schema!.Folder, StringComparer.OrdinalIgnoreCase)
        .SelectMany(static folder => folder.Skip(1).Select(second => new Finding(
            SchemaRules.SameFolder,
            second.Place,
            ImmutableArray.Create(folder.First().Schema!.Record.Name, second.Schema!.Record.Name, folder.Key),
            ImmutableArray.Create(folder.First().Place))));
}

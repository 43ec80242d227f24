using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Checking;

/// <summary>Finds records whose folder has no file, while one of nearly the same name has files and no record.</summary>
internal static class MisnamedFolders
{
    public static EquatableArray<Finding> Find(ImmutableArray<SchemaResult> results, CheckResult checks)
    {
        var folders = checks.Sizes.Items
            .Where(static size => size is { Files: > 0, Schema: { IsInferred: true, Folder: not CollectionSchema.RootFolder } })
            .Select(static size => size.Schema.Folder)
            .ToList();
        var empty = new HashSet<string>(
            checks.Sizes.Items.Where(static size => size.Files == 0).Select(static size => size.Schema.Record.Type),
            StringComparer.Ordinal);
        return folders.Count == 0 || empty.Count == 0
            ? default
            : results
                .Where(result => result.Schema is { } schema && empty.Contains(schema.Record.Type))
                .Select(result => (result.Schema!.Folder, result.Place, Meant: NearestOf(result.Schema.Folder, folders)))
                .Where(static one => one.Meant is not null)
                .Select(static one => new Finding(CheckingRules.EmptyCollection, one.Place, [Shown.Value(one.Folder), Shown.Value(one.Meant!)]))
                .ToEquatableArray();
    }

    // "content/posts" is said for "posts". A collection may well be empty while another has no record yet, so others must be near.
    private static string? NearestOf(string folder, List<string> folders) => folders
        .Select(other => (Folder: other, Distance: folder.EndsWith("/" + other, StringComparison.OrdinalIgnoreCase) ? 0 : KeyLikeness.Distance(folder, other, isMissing: false)))
        .Where(static other => other.Distance is not null)
        .OrderBy(static other => other.Distance)
        .ThenBy(static other => other.Folder, StringComparer.Ordinal)
        .Select(static other => other.Folder)
        .FirstOrDefault();
}

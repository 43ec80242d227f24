using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Checking;

/// <summary>Finds records whose folder has no files while a folder with a similar name has files and no
/// record.</summary>
internal static class MisnamedFolders
{
    public static EquatableArray<Finding> Find(ImmutableArray<SchemaResult> results, CheckResult checks)
    {
        var folders = checks.Sizes.Items
            .Where(static size => size.Files > 0)
            .Where(static size => size.Schema is { IsInferred: true, Folder: not CollectionSchema.RootFolder })
            .Select(static size => size.Schema.Folder)
            .ToList();
        var empty = new HashSet<string>(
            checks.Sizes.Items.Where(static size => size.Files == 0).Select(static size => size.Schema.Record.Type),
            StringComparer.Ordinal);
        if (folders.Count == 0 || empty.Count == 0)
            return default;

        return results
            .Where(result => result.Schema is { } schema && empty.Contains(schema.Record.Type))
            .Select(result => (result.Schema!.Folder, result.Place, Nearest: NearestOf(result.Schema.Folder, folders)))
            .Where(static misnamed => misnamed.Nearest is not null)
            .Select(static misnamed => new Finding(
                CheckingRules.EmptyCollection,
                misnamed.Place,
                [Shown.Value(misnamed.Folder), Shown.Value(misnamed.Nearest!)]))
            .ToEquatableArray();
    }

    // Some people write "content/posts" instead of "posts". A collection may be empty while another has no record yet,
    // so any other name must be similar.
    private static string? NearestOf(string folder, List<string> folders) => Nearest.Of(
        folders.OrderBy(static other => other, StringComparer.Ordinal),
        other => folder.EndsWith("/" + other, StringComparison.OrdinalIgnoreCase)
            ? 0
            : KeyLikeness.Distance(folder, other, isMissing: false));
}

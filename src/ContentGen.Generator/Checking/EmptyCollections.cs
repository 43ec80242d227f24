using System.Collections.Immutable;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Checking;

/// <summary>Finds declared records whose folder has no posts.</summary>
internal static class EmptyCollections
{
    public static EquatableArray<Finding> Find(
        ImmutableArray<SchemaResult> results, CheckResult checks, ContentOptions options)
    {
        var empty = new HashSet<string>(
            checks.Sizes.Items.Where(static size => size.Files == 0).Select(static size => size.Schema.Record.Type),
            StringComparer.Ordinal);
        var folders = checks.Sizes.Items
            .Where(static size => size is { Files: > 0, Schema.IsInferred: true })
            .Select(static size => size.Schema.Folder)
            .OrderBy(static folder => folder, StringComparer.Ordinal)
            .ToList();
        // The project file's own check has then named the folders with posts.
        if (options.HasPostsElsewhere)
            return default;

        return results
            .Where(result => result.Schema is { } schema && empty.Contains(schema.Record.Type))
            .Select(result => new Finding(
                CheckingRules.EmptyCollection,
                result.Place,
                [Shown.Value(result.Schema!.Folder), AdviceFor(result.Schema.Folder, folders)]))
            .ToEquatableArray();
    }

    private static string AdviceFor(string folder, List<string> folders)
    {
        if (NearestOf(folder, folders) is { } nearest)
            return $", but '{Shown.Value(nearest)}' has files and no record; did you mean '{Shown.Value(nearest)}'?";
        return folders.Count == 0
            ? "; add a post, or correct the folder's name"
            : $"; correct the folder's name, or add a post ({Names(folders)} files and no record)";
    }

    private static string Names(List<string> folders) =>
        Shown.List(folders) + (folders.Count == 1 ? " has" : " have");

    // Some people write "content/posts" instead of "posts".
    private static string? NearestOf(string folder, List<string> folders) => Nearest.Of(
        folders.Where(static other => other != CollectionSchema.RootFolder),
        other => folder.EndsWith("/" + other, StringComparison.OrdinalIgnoreCase)
            ? 0
            : KeyLikeness.Distance(folder, other, isMissing: false));
}

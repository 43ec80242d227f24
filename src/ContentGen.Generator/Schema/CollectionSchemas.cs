using System.Collections.Immutable;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>The schemas of a project. They answer which collection a file belongs to.</summary>
/// <param name="AreComplete">Whether every declared record has a schema. The posts of one that has none still belong to
/// a collection, so they are not reported as posts without a record.</param>
internal sealed record CollectionSchemas(EquatableArray<CollectionSchema> All, bool AreComplete)
{
    /// <summary>The folders of declared records without a schema; null where one of these is not known.</summary>
    public EquatableArray<string>? FoldersWithoutSchema { get; init; } = default(EquatableArray<string>);

    // By folder, so that nothing depends on the order of the C# files.
    public static CollectionSchemas Of(ImmutableArray<SchemaResult> results)
    {
        var schemas = results
            .Select(static result => result.Schema)
            .OfType<CollectionSchema>()
            .OrderBy(static schema => schema.Folder, StringComparer.Ordinal)
            .ThenBy(static schema => schema.Record.Type, StringComparer.Ordinal)
            .ToImmutableArray();
        var targets = new HashSet<string>(
            schemas.SelectMany(static schema => schema.ReferenceTargets), StringComparer.Ordinal);
        var unread = results
            .Where(static result => result.Schema is null)
            .Select(static result => result.Folder)
            .OrderBy(static folder => folder, StringComparer.Ordinal)
            .ToList();
        return new CollectionSchemas(
            schemas
                .Select(schema => schema with
                {
                    IsReferred = targets.Contains(schema.Record.Type),
                    MissingTargets = schema.ReferenceTargets.Distinct().Where(IsMissing).ToEquatableArray(),
                })
                .ToEquatableArray(),
            schemas.Length == results.Length)
        {
            FoldersWithoutSchema = unread.Contains(null) ? null : unread.OfType<string>().ToEquatableArray(),
        };

        bool IsMissing(string target) => !schemas.Any(schema => schema.Record.Type == target);
    }

    /// <summary>Whether a file belongs to a declared record, or may belong to one without a schema.</summary>
    /// <param name="path">Below the content folder.</param>
    public bool Claims(string path) =>
        FoldersWithoutSchema is not { } unread
        || For(path) is not null
        || unread.Items.Any(folder => CollectionSchema.Contains(folder, path));

    /// <summary>The schema whose folder contains the file, of nested folders the inner one; null if there is none.
    /// </summary>
    /// <param name="path">Below the content folder: <c>posts/2025/hello.md</c>.</param>
    public CollectionSchema? For(string path)
    {
        CollectionSchema? nearest = null;
        foreach (var schema in All)
        {
            if (schema.Contains(path) && (nearest is null || schema.Folder.Length > nearest.Folder.Length))
                nearest = schema;
        }

        return nearest;
    }
}

using System.Collections.Immutable;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>The schemas of a project, and which of them a file belongs to.</summary>
/// <param name="AreComplete">Whether every declared record gave a schema. Where one did not, its posts belong to a
/// collection all the same, and that they have none is no finding.</param>
internal sealed record CollectionSchemas(EquatableArray<CollectionSchema> All, bool AreComplete)
{
    /// <summary>The folders of declared records that gave no schema. Null where even the folder of one is not known.</summary>
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
        var faulty = results.Where(static result => result.Schema is null).Select(static result => result.Folder).ToList();
        return new CollectionSchemas(schemas, schemas.Length == results.Length)
        {
            FoldersWithoutSchema = faulty.Contains(null) ? null : faulty.OfType<string>().OrderBy(static folder => folder, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    /// <summary>Whether a file belongs to a declared record, or may belong to one that gave no schema.</summary>
    /// <param name="path">Below the content folder.</param>
    public bool Claims(string path) =>
        FoldersWithoutSchema is not { } faulty
        || For(path) is not null
        || faulty.Items.Any(folder => CollectionSchema.Holds(folder, path));

    /// <summary>The schema whose folder holds the file; of nested folders the inner one. Null when there is none.</summary>
    /// <param name="path">Below the content folder: <c>posts/2025/hello.md</c>.</param>
    public CollectionSchema? For(string path)
    {
        CollectionSchema? nearest = null;
        foreach (var schema in All)
        {
            if (schema.Holds(path) && (nearest is null || schema.Folder.Length > nearest.Folder.Length))
                nearest = schema;
        }

        return nearest;
    }
}

using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>What the record of a collection requires from its files. It contains no symbol and no place in the C#
/// source, so typing above the record changes nothing here.</summary>
/// <param name="Folder">As in the attribute, relative to the content folder: <c>posts</c>, <c>docs/guides</c>.</param>
/// <param name="Declaration">The header that another part of the record repeats.</param>
/// <param name="Record">The record itself.</param>
/// <param name="NestedRecords">Every record that its members reach, each once.</param>
/// <param name="Order">How <c>All</c> is sorted. Entries that are equal by it are sorted by id.</param>
/// <param name="DateMember">The member that dates an entry, or null.</param>
/// <param name="UrlTemplate">With <c>{slug}</c>, <c>{id}</c>, <c>{year}</c>, <c>{month}</c>, <c>{day}</c>.</param>
/// <param name="UnknownKeys">What happens to a key that no member reads.</param>
internal sealed record CollectionSchema(
    string Folder,
    RecordDeclaration Declaration,
    RecordSchema Record,
    EquatableArray<RecordSchema> NestedRecords,
    EquatableArray<OrderKey> Order,
    string? DateMember,
    string UrlTemplate,
    UnknownKeyPolicy UnknownKeys)
{
    /// <summary>The <see cref="Folder"/> of the files directly in the content folder.</summary>
    public const string RootFolder = "/";

    /// <summary>Whether the record is inferred from the folder's posts. Then an error in a post is only a warning: one
    /// with a wrong value is still compiled in, and one that cannot be read is left out.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Slugs that several posts of an inferred collection give themselves, each in a folder of its own. Other
    /// generators replace only the last segment of the path by them.</summary>
    public EquatableArray<string> SharedSlugs { get; init; }

    /// <summary>Whether members of some record refer to this collection's entries.</summary>
    public bool IsReferred { get; init; }

    /// <summary>Those of <see cref="ReferenceTargets"/> without a schema, which has been reported at their
    /// declaration.</summary>
    public EquatableArray<string> MissingTargets { get; init; }

    /// <summary>The records whose entries this one's members refer to, fully qualified.</summary>
    public IEnumerable<string> ReferenceTargets => NestedRecords.Items
        .Insert(0, Record)
        .SelectMany(static record => record.Members.Items)
        .Select(static member => member.Value.ReferenceTarget)
        .OfType<string>();

    /// <summary>Whether a file is in the folder.</summary>
    /// <param name="path">Below the content folder: <c>posts/2025/hello.md</c>.</param>
    public bool Contains(string path) => Contains(Folder, path);

    public static bool Contains(string folder, string path) => folder == RootFolder
        ? path.IndexOf('/') < 0
        : path.Length > folder.Length
            && path[folder.Length] == '/'
            && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One part of a collection's order.</summary>
internal sealed record OrderKey(string Member, bool Descending);

/// <summary>The values of the run-time library's <c>UnknownKeys</c>, in the same order.</summary>
internal enum UnknownKeyPolicy
{
    Warn,
    Error,
    Ignore,
}

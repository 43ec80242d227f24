using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>What a collection's record asks of its files. Holds no symbol and no place in the C# source, so that
/// typing above the record changes nothing here.</summary>
/// <param name="Folder">As in the attribute, relative to the content folder: <c>posts</c>, <c>docs/guides</c>.</param>
/// <param name="Declaration">What is needed to write another part of the record.</param>
/// <param name="Record">The record itself.</param>
/// <param name="NestedRecords">Every record that its members reach, each once.</param>
/// <param name="Order">How <c>All</c> is sorted; the id breaks ties and needs no entry here.</param>
/// <param name="DateMember">The member that dates an entry, or null.</param>
/// <param name="UrlTemplate">With <c>{slug}</c>, <c>{id}</c>, <c>{year}</c>, <c>{month}</c>, <c>{day}</c>.</param>
/// <param name="UnknownKeys">What a key that no member asks for is.</param>
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
    /// <summary>The <see cref="Folder"/> of the files that lie in the content folder itself, and in none of its folders.</summary>
    public const string ContentFolder = "/";

    /// <summary>Whether the record is inferred from the folder's posts. What is wrong with one of them is a warning: a post
    /// with a wrong value is compiled in all the same, and one that cannot be read is left out.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Whether a file lies in the folder.</summary>
    /// <param name="path">Below the content folder: <c>posts/2025/hello.md</c>.</param>
    public bool Holds(string path) => Holds(Folder, path);

    public static bool Holds(string folder, string path) => folder == ContentFolder
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

using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>What is known of an entry without its body: a body edit leaves it equal.</summary>
/// <param name="Record">The collection's record, fully qualified; empty where no collection holds the file.</param>
/// <param name="ProjectPath">The file, relative to the project; unique.</param>
/// <param name="Shard">A stable hash of the path, from which the shard is taken.</param>
/// <param name="Id">The path below the collection's folder, without the extension.</param>
/// <param name="Slug">From the front matter or the file's name.</param>
/// <param name="IsSlugKnown">False where the front matter may give another one, and cannot be read.</param>
/// <param name="SlugPlace">The slug's value, or the start of the file when the name gives the slug.</param>
/// <param name="Url">By the collection's template.</param>
/// <param name="Title">For documentation.</param>
/// <param name="Date">The date member's value in its invariant form, or null.</param>
/// <param name="SortKeys">One for each part of the collection's order.</param>
/// <param name="IsDraft">Whether the front matter says <c>draft: true</c>.</param>
/// <param name="State">Whether there is an entry to compile.</param>
/// <param name="Compared">What is compared with other entries; that of an invalid entry as far as it could be read.</param>
internal sealed record EntryHeader(
    string Record,
    string ProjectPath,
    uint Shard,
    string Id,
    string Slug,
    bool IsSlugKnown,
    FilePlace SlugPlace,
    string Url,
    string? Title,
    string? Date,
    EquatableArray<SortKey> SortKeys,
    bool IsDraft,
    EntryState State,
    ComparedValues Compared);

internal enum EntryState
{
    /// <summary>Nothing is wrong with the post itself.</summary>
    Valid,

    /// <summary>The post has errors. It keeps its constant but is not compiled in.</summary>
    Invalid,

    /// <summary>The file has no front matter, so it is no post, whether a collection holds its folder or not.</summary>
    NoFrontMatter,

    /// <summary>No collection holds the post's folder.</summary>
    Undeclared,
}

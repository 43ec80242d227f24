using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>What other entries and the index need to know about an entry: neither its body nor any place in its file, so that most
/// edits leave it equal.</summary>
/// <param name="Record">The collection's record, fully qualified; empty where no collection holds the file.</param>
/// <param name="ProjectPath">The file, relative to the project; unique.</param>
/// <param name="Id">The path below the collection's folder, without the extension.</param>
/// <param name="Slug">From the front matter or the file's name.</param>
/// <param name="Url">By the collection's template.</param>
/// <param name="Name">The title, where other entries may refer to this one and a person may write it instead of the id.</param>
/// <param name="Date">The value of the date member, or else of another date of publication, in its invariant form, or
/// null.</param>
/// <param name="Until">The moment from which the entry is no longer published, in the same form, or null.</param>
/// <param name="SortKeys">One for each part of the collection's order.</param>
/// <param name="IsDraft">Whether the front matter marks a draft.</param>
/// <param name="State">Whether there is an entry to compile.</param>
/// <param name="Compared">What is compared with other entries; that of an invalid entry as far as it could be read.</param>
internal sealed record EntryHeader(
    string Record,
    string ProjectPath,
    string Id,
    EntrySlug Slug,
    string Url,
    string? Name,
    string? Date,
    string? Until,
    EquatableArray<SortKey> SortKeys,
    bool IsDraft,
    EntryState State,
    ComparedValues Compared)
{
    /// <summary>The header of a file that no collection holds.</summary>
    public static EntryHeader Undeclared(string projectPath, EntryState state) => new(
        Record: "", projectPath, Id: "", new EntrySlug(""), Url: "", Name: null, Date: null, Until: null, SortKeys: default, IsDraft: false, state,
        ComparedValues.None);
}

internal enum EntryState
{
    /// <summary>Nothing is wrong with the post itself.</summary>
    Valid,

    /// <summary>The post has errors. It keeps its constant but is not compiled in.</summary>
    Invalid,

    /// <summary>The file has no front matter, so it is not a post, whether a collection holds its folder or not.</summary>
    NoFrontMatter,

    /// <summary>No collection holds the post's folder.</summary>
    Undeclared,
}

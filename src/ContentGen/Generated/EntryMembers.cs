using System.ComponentModel;

namespace ContentGen.Generated;

/// <summary>For generated code only: the members that ContentGen adds to every record.</summary>
/// <remarks>Any two values are equal, which keeps them out of the record's equality.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EntryMembers : IEquatable<EntryMembers>
{
    private string? _id;
    private string? _slug;
    private string? _url;
    private string? _sourcePath;
    private ContentBody? _body;

    /// <summary>The path below the collection's folder, without the extension.</summary>
    public string Id { readonly get => _id ?? ""; set => _id = value; }

    /// <summary>The name in the URL.</summary>
    public string Slug { readonly get => _slug ?? ""; set => _slug = value; }

    /// <summary>The URL, made from the collection's template.</summary>
    public string Url { readonly get => _url ?? ""; set => _url = value; }

    /// <summary>The file, relative to the project.</summary>
    public string SourcePath { readonly get => _sourcePath ?? ""; set => _sourcePath = value; }

    /// <summary>The rendered text.</summary>
    public ContentBody Body { readonly get => _body ?? ContentBody.Empty; set => _body = value; }

    /// <summary>Whether the front matter marks the entry as a draft.</summary>
    public bool IsDraft { readonly get; set; }

    /// <summary>Always true.</summary>
    public readonly bool Equals(EntryMembers other) => true;

    /// <summary>Whether the other value has this type.</summary>
    public override readonly bool Equals(object? obj) => obj is EntryMembers;

    /// <summary>Always 0.</summary>
    public override readonly int GetHashCode() => 0;
}

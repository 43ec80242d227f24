using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>A collection whose entries others refer to.</summary>
internal sealed class ReferenceTarget
{
    private readonly Dictionary<string, EntryHeader> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryHeader> _bySlug = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadSlugs = new(StringComparer.Ordinal);

    /// <param name="headers">The collection's entries by path. Of two with the same id or slug, the first
    /// counts.</param>
    public ReferenceTarget(CollectionSchema schema, IEnumerable<EntryHeader> headers)
    {
        Schema = schema;
        Entries = headers.Where(static header => header.State != EntryState.NoFrontMatter).ToList();
        foreach (var header in Entries)
        {
            if (!_byId.ContainsKey(header.Id))
                _byId.Add(header.Id, header);
            if (!_bySlug.ContainsKey(header.Slug.Text))
                _bySlug.Add(header.Slug.Text, header);
            if (header.Slug.Unread is { } unread)
                _unreadSlugs.Add(Slug.Of(unread));
        }
    }

    public CollectionSchema Schema { get; }

    public IReadOnlyList<EntryHeader> Entries { get; }

    /// <remarks>The comparison is exact, as in the file system of a server.</remarks>
    public EntryHeader? WithId(string text) => _byId.TryGetValue(text, out var header) ? header : null;

    public EntryHeader? WithSlug(string text) =>
        _bySlug.TryGetValue(Composition.Of(text), out var header) ? header : null;

    /// <summary>Whether a text may be the slug of an entry whose front matter cannot be read.</summary>
    /// <remarks>The mistake there may be a punctuation mark in the slug, so punctuation does not count.</remarks>
    public bool MayHaveSlug(string text) => _unreadSlugs.Count > 0 && _unreadSlugs.Contains(Slug.Of(text));
}

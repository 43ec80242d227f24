using ContentGen.Generator.Binding;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.References;

/// <summary>A collection as the references to it see it.</summary>
internal sealed class ReferenceTarget
{
    private readonly Dictionary<string, EntryHeader> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryHeader> _bySlug = new(StringComparer.Ordinal);

    /// <param name="headers">The collection's entries by path; of two with one id or slug the first counts.</param>
    public ReferenceTarget(CollectionSchema schema, IEnumerable<EntryHeader> headers)
    {
        Schema = schema;
        Entries = headers.Where(static header => header.State != EntryState.NoFrontMatter).ToList();
        AreSlugsKnown = Entries.All(static header => header.IsSlugKnown);
        foreach (var header in Entries)
        {
            if (!_byId.ContainsKey(header.Id))
                _byId.Add(header.Id, header);
            if (!_bySlug.ContainsKey(header.Slug))
                _bySlug.Add(header.Slug, header);
        }
    }

    public CollectionSchema Schema { get; }

    public IReadOnlyList<EntryHeader> Entries { get; }

    public bool AreSlugsKnown { get; }

    /// <summary>Compared exactly, as the file system of a server does.</summary>
    public EntryHeader? WithId(string text) => _byId.TryGetValue(text, out var header) ? header : null;

    public EntryHeader? WithSlug(string text) => _bySlug.TryGetValue(text, out var header) ? header : null;
}

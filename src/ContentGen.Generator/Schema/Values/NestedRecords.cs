using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>The records that a collection's members reach, each read once, so that a type may contain itself.</summary>
/// <param name="read">Reads one of them, or says why it cannot be read.</param>
internal sealed class NestedRecords(Func<INamedTypeSymbol, (RecordSchema? Schema, string? Reason)> read)
{
    // A generic type that contains a larger one of itself (Tree<T> with a Tree<List<T>>) never ends.
    private const int Limit = 256;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public bool IsFull => _entries.Count >= Limit;

    public EquatableArray<RecordSchema> Schemas =>
        _order.Select(type => _entries[type].Schema).OfType<RecordSchema>().ToEquatableArray();

    /// <summary>Null while or when it is readable, else the reason why it is not.</summary>
    public string? ReasonFor(INamedTypeSymbol type)
    {
        var name = type.Qualified();
        if (_entries.TryGetValue(name, out var known))
            return known.Reason;

        var entry = _entries[name] = new Entry();
        _order.Add(name);
        (entry.Schema, entry.Reason) = read(type);
        return entry.Reason;
    }

    private sealed class Entry
    {
        public RecordSchema? Schema { get; set; }

        public string? Reason { get; set; }
    }
}

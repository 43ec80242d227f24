using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>The records that a collection's members reach, each read once, so that a type may contain itself.</summary>
/// <param name="read">Reads one of them.</param>
internal sealed class NestedRecords(Func<INamedTypeSymbol, Result<RecordSchema>> read)
{
    // A generic type that contains a larger one of itself (Tree<T> with a Tree<List<T>>) never ends.
    private const int Limit = 256;

    private readonly Dictionary<string, Result<RecordSchema>> _results = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public EquatableArray<RecordSchema> Schemas =>
        _order.Select(type => _results[type].Value).OfType<RecordSchema>().ToEquatableArray();

    /// <summary>Null also while the type is being read.</summary>
    public Objection? ObjectionTo(INamedTypeSymbol type)
    {
        var name = type.Qualified();
        if (_results.TryGetValue(name, out var known))
            return known.Objection;
        if (_results.Count == Limit)
            return new Objection(
                "it contains larger and larger generic types without end; remove the member that does so");

        _results[name] = default;
        _order.Add(name);
        var result = _results[name] = read(type);
        return result.Objection;
    }
}

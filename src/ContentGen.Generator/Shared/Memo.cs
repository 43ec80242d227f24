using System.Runtime.CompilerServices;

namespace ContentGen.Generator.Shared;

/// <summary>Remembers what was made of an object, for as long as the object lives.</summary>
/// <remarks>By reference: what equals a key and is another object is another key. Two threads may make a value for one
/// key at once, and both get the same one of them.</remarks>
internal sealed class Memo<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : class
    where TValue : class
{
    private readonly ConditionalWeakTable<TKey, TValue> _values = new();
    private readonly ConditionalWeakTable<TKey, TValue>.CreateValueCallback _make = key => make(key);

    public TValue Of(TKey key) => _values.GetValue(key, _make);
}

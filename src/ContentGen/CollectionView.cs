using System.Collections;

namespace ContentGen;

/// <summary>Some entries of a collection. Each is decoded when it is first accessed.</summary>
internal sealed class CollectionView<T>(CollectionState<T> state, IReadOnlyList<int> positions) : IReadOnlyList<T>
    where T : class
{
    public int Count => positions.Count;

    public T this[int index] => state.EntryAt(positions[index]);

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var position in positions)
            yield return state.EntryAt(position);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using ContentGen.Generated;

namespace ContentGen;

/// <summary>The entries that a collection has decoded so far from one generation of its literals.</summary>
internal sealed class CollectionState<T>(
    int generation,
    CollectionIndex index,
    Func<ContentShard>[] shards,
    EntryFactory<T> read,
    Func<string, ContentBody?> bodyOf)
    where T : class
{
    private readonly T?[] _entries = new T?[index.Count];
    private readonly ContentShard?[] _shards = new ContentShard?[shards.Length];

    public int Generation { get; } = generation;

    public CollectionIndex Index { get; } = index;

    public T EntryAt(int position) => Volatile.Read(ref _entries[position]) ?? Decode(position);

    private T Decode(int position)
    {
        var place = Index[position];
        var shard = Volatile.Read(ref _shards[place.Shard]);
        if (shard is null)
        {
            shard = shards[place.Shard]();
            Volatile.Write(ref _shards[place.Shard], shard);
        }

        var reader = shard.ReaderOf(place, bodyOf);
        var entry = read(ref reader);
        // Two threads may decode the same entry; all of them get the first result.
        return Interlocked.CompareExchange(ref _entries[position], entry, null) ?? entry;
    }
}

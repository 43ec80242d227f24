using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ContentGen.Generated;

namespace ContentGen;

/// <summary>The entries of a collection, in the order that its attribute gives.</summary>
/// <remarks>
/// Nothing is parsed: entries were read and validated when the project was built. Each is decoded when it is first
/// accessed and then kept, so the same entry is always the same object. Safe for use from several threads.
/// A hot reload of <c>dotnet watch</c> decodes all entries again. An entry that was kept from before it has its own
/// text, as it was or as it is now, and never that of another post. If its post was deleted meanwhile, a text that was
/// not loaded before throws an <see cref="InvalidOperationException"/>. So get entries from the collection again, which
/// is cheap.
/// </remarks>
/// <typeparam name="T">The collection's record.</typeparam>
public sealed class ContentCollection<T> : IReadOnlyList<T>
    where T : class
{
    private readonly int _format;
    private readonly Func<string> _index;
    private readonly Func<Func<ContentShard>[]> _shards;
    private readonly EntryFactory<T> _read;
    private CollectionState<T>? _state;

    /// <summary>For generated code only.</summary>
    /// <param name="format">The number of the form in which the literals hold the entries.</param>
    /// <param name="index">Returns the index literal.</param>
    /// <param name="shards">Returns the shards, in the order of their numbers.</param>
    /// <param name="read">Creates an entry from its data.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentCollection(int format, Func<string> index, Func<Func<ContentShard>[]> shards, EntryFactory<T> read)
    {
        _format = format;
        _index = index;
        _shards = shards;
        _read = read;
    }

    /// <summary>The number of entries. It includes drafts where they are compiled in, by default only in
    /// Debug.</summary>
    public int Count => State.Index.Count;

    /// <summary>The entry at a position in the collection's order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            var state = State;
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, state.Index.Count);
            return state.EntryAt(index);
        }
    }

    /// <summary>The entry with a slug, compared exactly. The constants in the record's <c>Slugs</c> are checked by the
    /// compiler; for a slug that comes from outside use <see cref="TryGet"/>.</summary>
    /// <param name="slug">The slug, such as <c>hello-world</c>.</param>
    /// <exception cref="KeyNotFoundException">No entry has this slug.</exception>
    public T this[string slug] =>
        TryGet(slug, out var entry)
            ? entry
            : throw new KeyNotFoundException($"No {typeof(T).Name} has the slug '{slug}'.");

    /// <summary>Looks for the entry with a slug, compared exactly.</summary>
    /// <param name="slug">The slug, for example from a request's URL.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string slug, [NotNullWhen(true)] out T? entry)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var state = State;
        entry = state.Index.PositionsBySlug.TryGetValue(slug, out var position) ? state.EntryAt(position) : null;
        return entry is not null;
    }

    /// <summary>The entry with an id, which is its path below the collection's folder without the extension.</summary>
    /// <param name="id">The id, such as <c>2025/hello-world</c>.</param>
    /// <exception cref="KeyNotFoundException">No entry has this id.</exception>
    public T GetById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var state = State;
        return state.Index.PositionsById.TryGetValue(id, out var position)
            ? state.EntryAt(position)
            : throw new KeyNotFoundException($"No {typeof(T).Name} has the id '{id}'.");
    }

    /// <summary>The entries that are neither drafts nor dated in the future nor expired, in the collection's
    /// order.</summary>
    /// <remarks>
    /// An entry's date is that of the record's date member (see <see cref="ContentCollectionAttribute"/>), or else of
    /// another member with the name of such a date, such as <c>Date</c>; an entry without any counts as published. It
    /// expires at the moment in a date member called <c>ExpiryDate</c>, <c>Expires</c> or similar, if the record has
    /// one. A <see cref="DateOnly"/>, or a <see cref="DateTime"/> without a time zone, is compared with the clock's
    /// local time; a <see cref="DateTimeOffset"/> without a time zone is in UTC, as its value says. A date without a
    /// time begins at midnight. The result does not change later: call the method again for each request.
    /// </remarks>
    /// <param name="clock">The clock that decides what the future is; by default
    /// <see cref="TimeProvider.System"/>.</param>
    public IReadOnlyList<T> Published(TimeProvider? clock = null)
    {
        var state = State;
        var now = (clock ?? TimeProvider.System).GetLocalNow();
        var positions = new List<int>(state.Index.Count);
        for (var position = 0; position < state.Index.Count; position++)
        {
            if (state.Index.IsPublished(position, now))
                positions.Add(position);
        }

        return new CollectionView<T>(state, positions);
    }

    /// <summary>Enumerates the entries in the collection's order, and decodes each when it is reached.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        var state = State;
        for (var position = 0; position < state.Index.Count; position++)
            yield return state.EntryAt(position);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of entries and the name of the record, such as <c>12 × Post</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} × {typeof(T).Name}");

    // Called only for an entry that the host kept across a hot reload.
    private ContentBody? BodyOf(string id)
    {
        var state = State;
        return state.Index.PositionsById.TryGetValue(id, out var position)
            ? (state.EntryAt(position) as IContentEntry)?.Body
            : null;
    }

    internal IReadOnlyList<T> At(IReadOnlyList<int> positions) => new CollectionView<T>(State, positions);

    private CollectionState<T> State
    {
        get
        {
            // After a hot reload the literals have other content, so entries that were decoded before are dropped.
            var generation = ContentUpdates.Generation;
            var state = Volatile.Read(ref _state);
            if (state is not null && state.Generation == generation)
                return state;

            DataFormat.Check(_format, typeof(T));
            var fresh = new CollectionState<T>(generation, new CollectionIndex(_index()), _shards(), _read, BodyOf);
            var winner = Interlocked.CompareExchange(ref _state, fresh, state);
            return ReferenceEquals(winner, state) ? fresh : State;
        }
    }
}

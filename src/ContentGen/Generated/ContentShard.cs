using System.ComponentModel;

namespace ContentGen.Generated;

/// <summary>For generated code only: some entries of a collection, with their front matter in one literal, and their
/// bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentShard
{
    private readonly Func<string> _entries;
    private readonly Func<int, string> _body;
    private Head? _head;

    /// <summary>Creates a shard whose bodies are literals of their own.</summary>
    /// <param name="entries">Returns the front matter of the shard's entries, in the form that
    /// <see cref="EntryReader"/> reads.</param>
    /// <param name="body">Returns the body of one of them by its position, and decodes no other: the path of its file,
    /// a tab, the facts about its HTML, a line feed, and the HTML. Empty if there is no such position.</param>
    public ContentShard(Func<string> entries, Func<int, string> body)
    {
        _entries = entries;
        _body = body;
    }

    /// <summary>Creates a shard whose bodies are compressed, each by itself, in one literal.</summary>
    /// <param name="entries">Returns the front matter of the shard's entries, in the form that
    /// <see cref="EntryReader"/> reads.</param>
    /// <param name="bodies">Returns the bodies, one after the other: the length of the Base64, a colon, and the Base64
    /// of the deflated UTF-8 of the same text, <c>12:y0jNyckHAA==</c>.</param>
    public ContentShard(Func<string> entries, Func<string> bodies)
        : this(entries, position => CompressedBodies.Read(bodies(), position))
    {
    }

    /// <param name="place">The entry's place in the shard.</param>
    /// <param name="bodyOf">Returns the body that the entry with an id has now, in case a hot reload moved it.</param>
    internal EntryReader ReaderOf(EntryPlace place, Func<string, ContentBody?> bodyOf)
    {
        var head = _head ??= new Head(_entries());
        var (reader, id) = Find(head.Entries, place);
        reader.Members = new EntryMembers
        {
            Id = place.Id,
            Slug = place.Slug,
            Url = reader.TryReadAbsent() ? head.Url.Around(place.Slug) : reader.ReadString(),
            SourcePath = reader.TryReadAbsent() ? head.SourcePath.Around(id) : reader.ReadString(),
            IsDraft = place.IsDraft,
        };
        var body = BodyOf(place, reader.Members.SourcePath, reader.ReadString(), bodyOf);
        reader.Members = reader.Members with { Body = body };
        return reader;
    }

    // A hot reload may have replaced the index and not this shard, or the other way round. Then the entry is elsewhere, as
    // it was before; under another spelling of its id, if only that has changed.
    private static (EntryReader Reader, string Id) Find(EntryReader first, EntryPlace place)
    {
        var entry = first;
        for (var skipped = 0; skipped < place.Position && !entry.IsAtEnd; skipped++)
            entry.SkipText();
        return Read(entry, place.Id, StringComparison.Ordinal)
            ?? Search(first, place.Id, StringComparison.Ordinal)
            ?? Search(first, place.Id, StringComparison.OrdinalIgnoreCase)
            ?? throw new InvalidOperationException(
                $"A hot reload has not yet updated the post '{place.Id}'; save it again, or restart the site.");
    }

    private static (EntryReader Reader, string Id)? Search(EntryReader entry, string id, StringComparison comparison)
    {
        for (; !entry.IsAtEnd; entry.SkipText())
        {
            if (Read(entry, id, comparison) is { } found)
                return found;
        }

        return null;
    }

    // The struct is a copy, so the caller's stays where it is.
    private static (EntryReader Reader, string Id)? Read(EntryReader entry, string id, StringComparison comparison)
    {
        if (entry.IsAtEnd)
            return null;
        var reader = entry.ReadEntry();
        var known = reader.ReadString();
        return known.Equals(id, comparison) ? (reader, known) : null;
    }

    private ContentBody BodyOf(EntryPlace place, string sourcePath, string facts, Func<string, ContentBody?> bodyOf) =>
        new(() => TextOf(place.Position, sourcePath), () => bodyOf(place.Id), facts);

    // A hot reload replaces the literals of an entry that the host kept, and its text may then be at another position.
    private BodyText? TextOf(int position, string sourcePath)
    {
        return BodyText.Read(_body(position), sourcePath, StringComparison.Ordinal)
            ?? SearchText(sourcePath, StringComparison.Ordinal)
            ?? SearchText(sourcePath, StringComparison.OrdinalIgnoreCase);
    }

    private BodyText? SearchText(string sourcePath, StringComparison comparison)
    {
        for (var position = 0; _body(position) is { Length: > 0 } stored; position++)
        {
            if (BodyText.Read(stored, sourcePath, comparison) is { } text)
                return text;
        }

        return null;
    }

    // The data before the entries: the texts that several entries share, and the text around the slug in the URL, and
    // around the id in the path, of nearly all entries.
    private sealed class Head
    {
        public Head(string data)
        {
            var reader = new EntryReader(data, []);
            var shared = reader.ReadArray(static (ref EntryReader texts) => texts.ReadString());
            Url = new(reader.ReadString(), reader.ReadString());
            SourcePath = new(reader.ReadString(), reader.ReadString());
            Entries = reader.With(shared);
        }

        public Affixes Url { get; }

        public Affixes SourcePath { get; }

        /// <summary>A reader at the first entry.</summary>
        public EntryReader Entries { get; }
    }

    private readonly record struct Affixes(string Before, string After)
    {
        public string Around(string name) => Before + name + After;
    }
}

using System.ComponentModel;

namespace ContentGen.Generated;

/// <summary>For generated code only: some entries of a collection: their front matter in one literal, and their bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentShard
{
    private readonly Func<string> _entries;
    private readonly Func<int, string> _body;
    private Head? _head;

    /// <summary>Makes a shard whose bodies are literals of their own.</summary>
    /// <param name="entries">Gives the front matter of the shard's entries, in the form that <see cref="EntryReader"/> reads.</param>
    /// <param name="body">Gives the HTML of one of them by its position, and decodes no other.</param>
    public ContentShard(Func<string> entries, Func<int, string> body)
    {
        _entries = entries;
        _body = body;
    }

    /// <summary>Makes a shard whose bodies are compressed, each by itself, in one literal.</summary>
    /// <param name="entries">Gives the front matter of the shard's entries, in the form that <see cref="EntryReader"/> reads.</param>
    /// <param name="bodies">Gives the bodies, one behind the other: the length of its Base64, a colon, and the Base64 of its deflated UTF-8,
    /// <c>12:y0jNyckHAA==</c>.</param>
    public ContentShard(Func<string> entries, Func<string> bodies)
        : this(entries, position => CompressedBodies.Read(bodies(), position))
    {
    }

    internal EntryReader ReaderOf(EntryPlace place)
    {
        var head = _head ??= new Head(_entries());
        var entry = head.Entries;
        for (var skipped = 0; skipped < place.Position; skipped++)
            entry.SkipText();

        var reader = entry.ReadEntry();
        reader.Members = new EntryMembers
        {
            Id = place.Id,
            Slug = place.Slug,
            Url = reader.TryReadAbsent() ? head.Url.Around(place.Slug) : reader.ReadString(),
            SourcePath = reader.TryReadAbsent() ? head.SourcePath.Around(place.Id) : reader.ReadString(),
            Body = ContentBody.Create(() => _body(place.Position), reader.ReadString()),
        };
        return reader;
    }

    // What stands before the entries: the texts that several of them have, and what is around the slug in the URL, and around
    // the id in the path, of nearly all.
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

        /// <summary>A reader that stands before the first entry.</summary>
        public EntryReader Entries { get; }
    }

    private readonly record struct Affixes(string Before, string After)
    {
        public string Around(string name) => Before + name + After;
    }
}

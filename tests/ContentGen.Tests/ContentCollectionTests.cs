using ContentGen.Generated;

namespace ContentGen.Tests;

public class ContentCollectionTests
{
    private int _decoded;

    private sealed record Note(string Title)
    {
        public EntryMembers Members { get; init; }
    }

    [Fact]
    public void EntriesComeInTheOrderOfTheIndex()
    {
        var notes = NotesOf("0\t1\tb\t\t\t\n0\t0\ta\t\t\t\n1\t0\tc\tfolder/C\t\t\n");

        Assert.Equal(3, notes.Count);
        Assert.Equal(["b", "a", "c"], notes.Select(static note => note.Members.Slug));
        Assert.Equal(["Title of b", "Title of a", "Title of c"], notes.Select(static note => note.Title));
    }

    [Fact]
    public void AccessingOneEntryDecodesNoOther()
    {
        var notes = NotesOf("0\t1\tb\t\t\t\n0\t0\ta\t\t\t\n1\t0\tc\tfolder/C\t\t\n");

        Assert.Equal("Title of a", notes["a"].Title);
        Assert.Equal(1, _decoded);
    }

    [Fact]
    public void AnEntryIsAlwaysTheSameObject()
    {
        var notes = NotesOf("0\t1\tb\t\t\t\n0\t0\ta\t\t\t\n1\t0\tc\tfolder/C\t\t\n");

        Assert.Same(notes["c"], notes[2]);
        Assert.Same(notes["c"], notes.GetById("folder/C"));
        Assert.Equal(1, _decoded);
    }

    [Fact]
    public void ManyThreadsGetOneObject()
    {
        var notes = NotesOf("0\t0\ta\t\t\t\n");

        var seen = new System.Collections.Concurrent.ConcurrentBag<Note>();
        Parallel.For(0, 1000, _ => seen.Add(notes["a"]));

        Assert.Single(seen.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void AnUnknownSlugIsReportedWithTheRecord()
    {
        var notes = NotesOf("0\t0\ta\t\t\t\n");

        Assert.False(notes.TryGet("zz", out _));
        Assert.Equal("No Note has the slug 'zz'.", Assert.Throws<KeyNotFoundException>(() => notes["zz"]).Message);
        Assert.Equal(
            "No Note has the id 'zz'.", Assert.Throws<KeyNotFoundException>(() => notes.GetById("zz")).Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void APositionOutsideIsOutOfRange(int position) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NotesOf("0\t0\ta\t\t\t\n")[position]);

    [Fact]
    public void AnEmptyCollectionIsEmpty() => Assert.Empty(NotesOf(""));

    [Theory]
    [InlineData("", true)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-03-01T11:59:00.0000000", true)]
    [InlineData("2026-03-01T12:01:00.0000000", false)]
    [InlineData("2026-03-01T10:59:00.0000000+00:00", true)]
    [InlineData("2026-03-01T11:01:00.0000000+00:00", false)]
    [InlineData("2026-03-01T05:59:00.0000000-05:00", true)]
    [InlineData("2026-03-01T06:01:00.0000000-05:00", false)]
    [InlineData("2026-03-01T10:59:00.0000000Z", true)]
    [InlineData("2026-03-01T11:01:00.0000000Z", false)]
    public void AnEntryIsPublishedWhenItsDateIsNotInTheFuture(string date, bool isPublished)
    {
        // Noon in a time zone one hour ahead of UTC.
        var clock = new Clock(new DateTimeOffset(2026, 3, 1, 11, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(1));
        var notes = NotesOf($"0\t0\ta\t\t{date}\t\n");

        Assert.Equal(isPublished, notes.Published(clock).Count == 1);
        Assert.Equal(0, _decoded);
    }

    [Fact]
    public void ADraftIsNeverPublished()
    {
        var notes = NotesOf("0\t0\ta\t\t2020-01-01\td\n0\t1\tb\t\t2020-01-01\t\n");

        Assert.Equal(["b"], notes.Published().Select(static note => note.Members.Slug));
        Assert.Equal("b", notes.Published()[0].Members.Slug);
    }

    [Fact]
    public void AHotReloadDropsDecodedEntries()
    {
        var index = "0\t0\ta\t\t\t\n";
        var notes = new ContentCollection<Note>(DataFormat.Current, () => index, Shards, Read);
        var before = notes["a"];

        index = "0\t0\ta\t\t\t\n0\t1\tb\t\t\t\n";
        Assert.Single(notes);
        ContentUpdates.ClearCache(null);

        Assert.Equal(2, notes.Count);
        Assert.NotSame(before, notes["a"]);
    }

    [Fact]
    public void EntryMembersNeverMakeTwoRecordsDiffer()
    {
        var entry = NotesOf("0\t0\ta\t\t\t\n")["a"];

        Assert.Equal(new Note("Title of a"), entry);
        Assert.Equal(new Note("Title of a").GetHashCode(), entry.GetHashCode());
    }

    private ContentCollection<Note> NotesOf(string index) => new(DataFormat.Current, () => index, Shards, Read);

    private static Func<ContentShard>[] Shards() =>
    [
        static () => new ContentShard(
            static () => Head + EntryOf("a") + EntryOf("b"),
            static entry => entry == 0 ? BodyOf("a", "<p>A</p>") : BodyOf("b", "<p>B</p>")),
        static () => new ContentShard(static () => Head + EntryOf("folder/C", "c"), static _ => BodyOf("folder/C", "<p>C</p>")),
    ];

    // One shared text, then the texts around the slug in the URL and around the id in the path.
    private static string Head => "1[" + Text("0 8 1 1") + Text("/") + Text("/") + Text("content/") + Text(".md");

    private static string BodyOf(string id, string html) => $"content/{id}.md\t0 8 1 1\n{html}";

    private static string EntryOf(string id, string? name = null) =>
        Text(Text(id) + "--" + "0#" + Text($"Title of {name ?? id}"));

    private static string Text(string text) => $"{text.Length}:{text}";

    private Note Read(ref EntryReader entry)
    {
        _decoded++;
        return new Note(entry.ReadString()) { Members = entry.Members };
    }

    private sealed class Clock(DateTimeOffset now, TimeSpan offset) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } =
            TimeZoneInfo.CreateCustomTimeZone("Test", offset, null, null);

        public override DateTimeOffset GetUtcNow() => now;
    }
}

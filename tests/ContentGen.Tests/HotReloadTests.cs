using ContentGen.Generated;

namespace ContentGen.Tests;

/// <summary>A hot reload replaces the literals of entries that a host has kept: each entry shows its own text or
/// none.</summary>
public class HotReloadTests
{
    private sealed record Note : IContentEntry<Note>
    {
        private EntryMembers _entry;

        public static ContentCollection<Note> All { get; set; } = null!;

        public ContentBody Body => _entry.Body;

        string IContentEntry.Id => _entry.Id;
        string IContentEntry.Slug => _entry.Slug;
        string IContentEntry.Url => _entry.Url;
        string IContentEntry.SourcePath => _entry.SourcePath;
        string? IContentEntry.Title => null;
        string? IContentEntry.Description => null;
        DateTimeOffset? IContentEntry.Published => null;
        DateTimeOffset? IContentEntry.Updated => null;
        IReadOnlyList<string> IContentEntry.Tags => [];
        string? IContentEntry.Image => null;
        string? IContentEntry.Language => null;
        bool IContentEntry.IsDraft => _entry.IsDraft;

        public static Note Read(ref EntryReader entry) => new() { _entry = entry.Members };
    }

    private (string Id, string Html)[][] _shards = [];

    // In place of the one that fits the shards.
    private string? _index;

    // In place of those of the shards.
    private (string Id, string Html)[]? _bodies;

    [Fact]
    public void AKeptEntryThatMovedShowsItsOwnTextWithItsOwnFacts()
    {
        var notes = Start([("a", "<p>A</p>"), ("b", "<p>B</p>")]);
        var kept = notes["b"];

        Reload([("a", "<p>A</p>"), ("aa", "<p>AA</p>"), ("b", "<h2>B</h2><p>New and longer</p>")]);

        Assert.Equal("<h2>B</h2><p>New and longer</p>", kept.Body.Html);
        Assert.Equal("New and longer", kept.Body.Excerpt);
        Assert.Equal("B", Assert.Single(kept.Body.Headings).Text);
        Assert.Equal(4, kept.Body.WordCount);
    }

    [Fact]
    public void AKeptEntryThatMovedToAnotherShardShowsItsOwnText()
    {
        var notes = Start([("a", "<p>A</p>"), ("b", "<p>B</p>")]);
        var kept = notes["b"];

        Reload([("a", "<p>A</p>")], [("b", "<p>New</p>")]);

        Assert.Equal("<p>New</p>", kept.Body.Html);
    }

    [Fact]
    public void ATextThatWasLoadedBeforeStays()
    {
        var notes = Start([("a", "<p>A</p>"), ("b", "<p>B</p>")]);
        var kept = notes["a"];
        Assert.Equal("<p>A</p>", kept.Body.Html);

        Reload([("b", "<p>B</p>")]);

        Assert.Equal("<p>A</p>", kept.Body.Html);
        Assert.Equal("A", kept.Body.Excerpt);
    }

    [Fact]
    public void TheTextOfADeletedPostIsAnErrorThatSaysSo()
    {
        var notes = Start([("a", "<p>A</p>"), ("b", "<p>B</p>")]);
        var kept = notes["a"];

        Reload([("b", "<p>B</p>")]);

        var exception = Assert.Throws<InvalidOperationException>(() => kept.Body.Html);
        Assert.Equal(
            "A hot reload has deleted or renamed this post; get the posts from the collection again.", exception.Message);
    }

    [Fact]
    public void AnAssemblyWithAnotherDataFormatIsAnErrorThatNamesIt()
    {
        var notes = new ContentCollection<Note>(DataFormat.Current + 1, static () => "", static () => [], Note.Read);

        var exception = Assert.Throws<NotSupportedException>(() => notes.Count);
        Assert.Equal(
            "The content of ContentGen.Tests has the data format 2, and this version of ContentGen reads the format 1; "
            + "use the same version of the package ContentGen in all projects, and rebuild them.",
            exception.Message);
    }

    [Fact]
    public void AnIndexThatIsNewerThanItsShardNeverMixesTwoEntries()
    {
        var notes = Start([("a", "<p>A</p>"), ("b", "<p>B</p>"), ("c", "<p>C</p>")]);
        // The index has the new spelling and the new order, the shard still the old ones.
        _index = "0\t0\tb\tB\t\t\n0\t1\ta\t\t\t\n0\t2\tc\t\t\t\n";
        ContentUpdates.ClearCache(null);

        Assert.Equal(["1 word B", "1 word a", "1 word c"], notes.Select(static note => $"{note.Body} {((IContentEntry)note).Id}"));
        Assert.Equal("<p>A</p>", notes["a"].Body.Html);
        Assert.Equal("<p>C</p>", notes["c"].Body.Html);
    }

    // dotnet watch sends only some of the literals after a rename that changes nothing but the case.
    [Fact]
    public void ATextUnderTheOldSpellingOfItsPathIsStillThatOfItsPost()
    {
        var notes = Start([("a", "<p>A</p>"), ("b", "<p>B</p>")]);
        _bodies = [("a", "<p>A</p>"), ("b", "<p>B</p>")];
        Reload([("B", "<p>B</p>"), ("a", "<p>A</p>")]);

        Assert.Equal("<p>B</p>", notes["B"].Body.Html);
        Assert.Equal("<p>A</p>", notes["a"].Body.Html);
    }

    [Fact]
    public void AnEntryThatTheShardDoesNotHaveIsAnErrorThatSaysSo()
    {
        var notes = Start([("a", "<p>A</p>")]);
        _index = "0\t0\tb\t\t\t\n0\t1\ta\t\t\t\n";
        ContentUpdates.ClearCache(null);

        Assert.Equal("<p>A</p>", notes["a"].Body.Html);
        Assert.Equal(
            "A hot reload has not yet updated the post 'b'; save it again, or restart the site.",
            Assert.Throws<InvalidOperationException>(() => notes["b"]).Message);
    }

    private ContentCollection<Note> Start(params (string Id, string Html)[][] shards)
    {
        _shards = shards;
        return Note.All = new ContentCollection<Note>(DataFormat.Current, Index, Shards, Note.Read);
    }

    private void Reload(params (string Id, string Html)[][] shards)
    {
        _shards = shards;
        ContentUpdates.ClearCache(null);
    }

    private string Index() => _index ?? string.Concat(_shards.SelectMany(static (shard, number) =>
        shard.Select((note, position) => $"{number}\t{position}\t{note.Id}\t\t\t\n")));

    // As in generated code the delegates stay, and return the present literals.
    private Func<ContentShard>[] Shards() =>
        [.. Enumerable.Range(0, _shards.Length).Select(number => (Func<ContentShard>)(() => ShardOf(number)))];

    private ContentShard ShardOf(int number) => new(
        () => "0[" + Text("/") + Text("/") + Text("content/") + Text(".md")
            + string.Concat(_shards[number].Select(static note => Text(Text(note.Id) + "--" + Text(FactsOf(note.Html))))),
        position => (_bodies ?? _shards[number]).Length > position ? BodyOf((_bodies ?? _shards[number])[position]) : "");

    private static string BodyOf((string Id, string Html) note) =>
        $"content/{note.Id}.md\t{FactsOf(note.Html)}\n{note.Html}";

    private static string FactsOf(string html) => ContentGen.Html.BodyOutline.Of(html).Format();

    private static string Text(string text) => $"{text.Length}:{text}";
}

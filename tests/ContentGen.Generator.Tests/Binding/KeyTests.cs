using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Schema;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class KeyTests
{
    [Theory]
    [InlineData("Title", "titel", true)]
    [InlineData("Title", "tilte", true)]
    [InlineData("Title", "Titles", true)]
    [InlineData("Title", "itle", false)]
    [InlineData("Description", "descripton", true)]
    [InlineData("Description", "discription", true)]
    [InlineData("Description", "desc", false)]
    [InlineData("Description", "summary", false)]
    [InlineData("PubDate", "datePub", true)]
    [InlineData("PubDate", "publishDate", true)]
    [InlineData("PubDate", "Pub Date", true)]
    [InlineData("PubDate", "date", false)]
    [InlineData("Tags", "tag", true)]
    [InlineData("Tags", "tgas", true)]
    [InlineData("Tags", "bags", false)]
    [InlineData("Date", "data", false)]
    [InlineData("Height", "weight", false)]
    [InlineData("Image", "images", true)]
    [InlineData("Title", "subtitle", false)]
    [InlineData("Author", "layout", false)]
    [InlineData("Alt", "atl", true)]
    [InlineData("Alt", "lat", false)]
    [InlineData("Id", "ic", false)]
    public void AnOptionalKeyIsMeantOnlyByASlip(string member, string key, bool isMeant)
    {
        var spelling = RecordKeys.Spelling(Member(member, Text));
        var expected = isMeant
            ? $"(2,1) CG3003 [{key}] unknown key '{key}'; did you mean '{spelling}'?"
            : $"(2,1) CG3004 [{key}] unknown key '{key}'; remove it, or add it to the record Post";

        Assert.Equal([expected], Bound.Of(Post(Member(member, Text)), key + ": a").Findings);
    }

    [Theory]
    [InlineData("PubDate", "date")]
    [InlineData("PubDate", "published")]
    [InlineData("PubDate", "publicationDate")]
    [InlineData("Title", "name")]
    [InlineData("Title", "itle")]
    [InlineData("Description", "desc")]
    [InlineData("Description", "summary")]
    [InlineData("Category", "categories")]
    [InlineData("Tags", "keywords")]
    [InlineData("Date", "data")]
    public void AMissingKeyIsMeantMoreBoldlyAndThenNotMissing(string member, string key) => Assert.Equal(
        [$"(2,1) CG3003 [{key}] unknown key '{key}'; did you mean '{RecordKeys.Spelling(Member(member, Text))}'?"],
        Bound.Of(Post(Member(member, Text, required: true)), key + ": a").Findings);

    [Fact]
    public void AKeyThatIsThereIsNotMeantByAnother() => Assert.Equal(
        ["(3,1) CG3004 [titel] unknown key 'titel'; remove it, or add it to the record Post"],
        Bound.Of(Post(Member("Title", Text, required: true)), "title: a\ntitel: b").Findings);

    [Fact]
    public void TwoUnknownKeysAreNotMeantForOneMember() => Assert.Equal(
        [
            "(2,1) CG3003 [titel] unknown key 'titel'; did you mean 'title'?",
            "(3,1) CG3004 [tilte] unknown key 'tilte'; remove it, or add it to the record Post",
        ],
        Bound.Of(Post(Member("Title", Text, required: true)), "titel: a\ntilte: b").Findings);

    [Fact]
    public void TheMissingKeyIsPreferredAmongEquallyNearOnes() => Assert.Equal(
        ["(2,1) CG3003 [tages] unknown key 'tages'; did you mean 'tagos'?"],
        Bound.Of(Post(Member("Tagen", Text), Member("Tagos", Text, required: true)), "tages: a").Findings);

    [Fact]
    public void UnknownKeysAreTreatedAsTheCollectionSpecifies()
    {
        Assert.Empty(Bound.Of(Post(UnknownKeyPolicy.Ignore, [], Member("Title", Text)), "foo: a").Findings);
        Assert.Equal(
            ["(2,1) CG3005 [foo] unknown key 'foo'; remove it, or add it to the record Post"],
            Bound.Of(Post(UnknownKeyPolicy.Error, [], Member("Title", Text)), "foo: a").Findings);
        Assert.Equal(
            ["(2,1) CG3003 [titel] unknown key 'titel'; did you mean 'title'?"],
            Bound.Of(Post(UnknownKeyPolicy.Ignore, [], Member("Title", Text)), "titel: a").Findings);
    }

    [Fact]
    public void SlugAndDraftAreKnownEverywhereButInNestedRecords()
    {
        var schema = Post(UnknownKeyPolicy.Warn, [Record("Hero", Member("Src", Text))], Member("Hero", Nested("Hero")));

        Assert.Empty(Bound.Of(schema, "slug: a\nDraft: true").Findings);
        Assert.Equal(
            ["(2,1) CG3003 [darft] unknown key 'darft'; did you mean 'draft'?"],
            Bound.Of(schema, "darft: true").Findings);
        Assert.Equal(
            ["(3,3) CG3004 [slug] unknown key 'slug'; remove it, or add it to the record Hero"],
            Bound.Of(schema, "hero:\n  slug: a").Findings);
    }

    [Fact]
    public void AnExactKeyMatchesOnlyAsItIsWritten()
    {
        var schema = Post(Member("Date", Text, required: true, keys: ["ms.date", "date"]));

        Assert.Equal("a", Bound.Of(schema, "ms.date: a").Values);
        Assert.Equal("a", Bound.Of(schema, "date: a").Values);
        Assert.Equal(
            ["(2,1) CG3003 [Ms.Date] unknown key 'Ms.Date'; did you mean 'ms.date'?"],
            Bound.Of(schema, "Ms.Date: a").Findings);
        Assert.Equal(
            ["(1,1) CG3001 [---] the key 'ms.date' is missing; add a line such as 'ms.date: some text'"],
            Bound.Of(schema, "draft: true").Findings);
    }

    [Fact]
    public void TwoNamesOfOneMemberAreReported()
    {
        var schema = Post(Member("Date", Text, keys: ["ms.date", "date"]));

        var bound = Bound.Of(schema, "date: a\nms.date: b");

        Assert.Equal("a", bound.Values);
        Assert.Equal(["(3,1) CG3007 [ms.date] 'date' and 'ms.date' are two names of the same key; remove one of them"], bound.Findings);
    }

    [Fact]
    public void KeysThatDifferInCaseOnlyAreLeftToTheReadingPhase()
    {
        var bound = Bound.Of(Post(Member("Title", Text)), "title: a\nTitle: b");

        Assert.Equal("a", bound.Values);
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void AnUnknownKeyInTwoSpellingsIsOneFindingOfTheReadingPhase()
    {
        Assert.Empty(Bound.Of(Post(Member("Title", Text)), "Layout: a\nlayout: b").Findings);

        var build = Site.With("[ContentCollection(\"posts\")] public partial record Post(string Title);")
            .File("content/posts/a.md", "---\ntitle: A\nLayout: a\nlayout: b\n---\n").Build();
        Assert.Equal("CG1102", Assert.Single(build.Findings).Id);
    }

    [Theory]
    [InlineData("use 'pubDate'", "use 'pubDate'")]
    [InlineData("", "remove it")]
    public void AnObsoleteMemberIsAWarningOnItsKey(string message, string shown) => Assert.Equal(
        [$"(2,1) CG3006 [date] 'date' is obsolete: {shown}"],
        Bound.Of(Post(Member("Date", Text, obsolete: message)), "date: a").Findings);

    [Fact]
    public void AMemberThatTheEntryFillsIsNeverMissing() => Assert.Empty(
        Bound.Of(Post(Member("Slug", Text, required: true, entryMember: EntryMember.Slug)), "draft: true").Findings);

    [Fact]
    public void TheBodyHasNoKey() => Assert.Equal(
        ["(2,1) CG3004 [body] unknown key 'body'; remove it, or add it to the record Post"],
        Bound.Of(Post(Member("Body", Text, entryMember: EntryMember.Body)), "body: a").Findings);

    [Theory]
    [InlineData("PubDate", "pubDate")]
    [InlineData("URL", "url")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("Title", "title")]
    [InlineData("X", "x")]
    [InlineData("title", "title")]
    public void AKeyIsSpeltAsItIsUsuallyTyped(string member, string key) =>
        Assert.Equal(key, RecordKeys.Spelling(Member(member, Text)));
}

using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class RecordTests
{
    private static readonly CollectionSchema Blog = Post(
        Member("Title", Text, required: true),
        Member("Description", Text, nullable: true),
        Member("PubDate", Date, required: true),
        Member("Tags", ListOf(Text)),
        Member("Category", Category),
        Member("ReadTime", Int),
        Member("Author", new EntryReferenceSchema("global::Site.Author", "global::Site.Author", false), nullable: true));

    [Fact]
    public void APostThatIsRightGivesItsValuesInTheOrderOfTheMembers()
    {
        var bound = Bound.Of(Blog, """
            pubDate: '2025-09-15'
            title: Hello
            category: tools-and-frameworks
            tags: [404, no]
            readTime: 5
            author: jane
            """);

        Assert.Empty(bound.Findings);
        Assert.Equal("Hello; -; 2025-09-15; [404, no]; 2; 5; ->jane", bound.Values);
    }

    [Theory]
    [InlineData("pubDate")]
    [InlineData("PubDate")]
    [InlineData("pub-date")]
    [InlineData("PUB_DATE")]
    [InlineData("pubdate")]
    public void AKeyMatchesIgnoringCaseAndSeparators(string key) =>
        Assert.Equal("A; -; 2025-09-15; -; -; -; -", Bound.Of(Blog, $"title: A\n{key}: 2025-09-15").Values);

    [Fact]
    public void MissingKeysAreOneFindingAtTheFence() => Assert.Equal(
        ["(1,1) CG3001 [---] the keys 'title' and 'pubDate' are missing; add lines such as 'title: some text' and 'pubDate: 2025-09-15'"],
        Bound.Of(Blog, "tags: []").Findings);

    [Theory]
    [InlineData("readTime: five", "(4,11) CG3011 [five] 'readTime' must be a whole number, not 'five'; write 5")]
    [InlineData("categroy: News", "(4,1) CG3003 [categroy] unknown key 'categroy'; did you mean 'category'?")]
    [InlineData("category: Newz", "(4,11) CG3016 [Newz] 'Newz' is not allowed for 'category'; did you mean 'News'? also allowed: 'Tutorials', 'ToolsAndFrameworks'")]
    [InlineData("foo: bar", "(4,1) CG3004 [foo] unknown key 'foo'; add it to the record Post, or remove it")]
    [InlineData("author: { name: Jane }", "(4,9) CG3010 [{ name: Jane }] 'author' must be the id of an entry, not nested keys; write the name of the entry's file without its ending, such as 'author: some-id'")]
    [InlineData("author: [jane]", "(4,9) CG3010 [[jane]] 'author' must be the id of an entry, not a list; write 'author: jane'")]
    public void AMistakeIsOneFindingAtItsPlace(string line, string finding) =>
        Assert.Equal([finding], Bound.Of(Blog, $"pubDate: 2025-09-15\ntitle: A\n{line}").Findings);

    [Fact]
    public void ARequiredKeyWithoutAValueIsReportedAtTheKey() => Assert.Equal(
        ["(2,1) CG3002 [title] 'title' has no value; write 'title: some text'"],
        Bound.Of(Blog, "title:\npubDate: 2025-09-15").Findings);

    [Fact]
    public void AnImpossibleDateShowsWhy() => Assert.Equal(
        ["(3,10) CG3013 [2025-13-45] 'pubDate' must be a date, but '2025-13-45' does not exist, since there is no month 13; write a month from 1 to 12"],
        Bound.Of(Blog, "title: A\npubDate: 2025-13-45").Findings);
}

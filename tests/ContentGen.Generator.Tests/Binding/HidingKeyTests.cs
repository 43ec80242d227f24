namespace ContentGen.Generator.Tests.Binding;

public class HidingKeyTests
{
    private const string Declared = """
        [ContentCollection("posts")]
        public sealed partial record Post(string Title);
        """;

    private const string Advice =
        "write 'draft: true' to hide it, write Draft = \"{0}\" in [ContentCollection] if it marks drafts, "
        + "or add a member for it to the record Post if the site hides the post itself";

    [Theory]
    [InlineData("hidden: true", "hidden")]
    [InlineData("unlisted: yes", "unlisted")]
    [InlineData("eleventyExcludeFromCollections: true", "eleventyExcludeFromCollections")]
    [InlineData("permalink: false", "permalink: false")]
    [InlineData("status: draft", "status: draft")]
    [InlineData("Visibility: Private", "Visibility: Private")]
    [InlineData("publish: no", "publish: no")]
    [InlineData("published: off", "published: off")]
    public void AKeyThatHidesAPostElsewhereIsReported(string key, string mark)
    {
        var shown = key.Substring(0, key.IndexOf(':', StringComparison.Ordinal));

        var declared = SiteOf(Declared, key).Build();
        Assert.Equal(
            [$"content/posts/a.md(3,1): warning CG3032: '{key}' has no effect, so this post is published; {string.Format(null, Advice, mark)}"],
            declared.Lines);
        Assert.Equal([shown], declared.Underlined);

        Assert.Equal(
            [
                $"content/posts/a.md(3,1): warning CG3032: '{key}' has no effect, so this post is published; write "
                + $"'draft: true' to hide it, or declare the record with [ContentCollection(\"posts\", Draft = \"{mark}\")]",
            ],
            SiteOf("", key).Build().Lines);
    }

    [Theory]
    [InlineData("hidden: false")]
    [InlineData("status: published")]
    [InlineData("permalink: /old/address/")]
    [InlineData("hide: [navigation]")]
    [InlineData("publishDate: 2030-01-01")]
    [InlineData("visibility: public")]
    public void AValueThatDoesNotHideIsNotReported(string key) =>
        SiteOf("", key).Build().AssertClean();

    [Fact]
    public void AMisspeltDraftIsReportedWithoutARecordToo() =>
        Assert.Equal(
            [
                "content/posts/a.md(3,1): warning CG3032: 'darft: true' has no effect, so this post is published; write "
                + "'draft: true' to hide it, or declare the record with [ContentCollection(\"posts\", Draft = \"darft\")]",
            ],
            SiteOf("", "darft: true").Build().Lines);

    [Theory]
    [InlineData("public bool Hidden { get; init; }", "hidden: true")]
    [InlineData("public string? Status { get; init; }", "status: draft")]
    [InlineData("public DateOnly? ExpiryDate { get; init; }", "expiryDate: 2020-01-01")]
    public void ADeclaredMemberMeansThatTheOwnerHandlesTheKey(string member, string key) =>
        SiteOf(Record(member), key).Build().AssertClean();

    [Fact]
    public void ADraftHasNoSuchFinding() =>
        SiteOf(Declared, "status: draft\ndraft: true").Build().AssertClean();

    [Fact]
    public void APasswordIsNotShown() =>
        Assert.Equal(
            [
                "content/posts/a.md(3,1): warning CG3032: 'password' has no effect, so this post is published for everyone; "
                + "write 'draft: true' to hide it",
            ],
            SiteOf(Declared, "password: open sesame").Build().Lines);

    [Fact]
    public void HugosNestedKeysAreKnown() =>
        Assert.Equal(
            [
                "content/posts/a.md(3,1): warning CG3032: 'build: render: never' has no effect, so this post is published; "
                + "write 'draft: true' to hide it",
            ],
            SiteOf(Declared, "build:\n  render: never\n  list: never").Build().Lines);

    [Fact]
    public void AnExpiryNeedsAMember() =>
        Assert.Equal(
            [
                "content/posts/a.md(3,1): warning CG3032: 'expiryDate' has no effect, so this post is published also after "
                + "that date; add a date member for it to the record Post, and show Post.All.Published(clock)",
            ],
            SiteOf(Declared, "expiryDate: 2020-01-01").Build().Lines);

    [Fact]
    public void AnExpiryWithoutARecordIsReported() =>
        Assert.Equal(
            [
                "content/posts/a.md(3,1): warning CG3032: 'expiryDate' does not remove entries from Post.All, so this post "
                + "is published also after that date; show Post.All.Published(clock) and declare the record, or write "
                + "'draft: true' once it has expired",
            ],
            SiteOf("", "expiryDate: 2020-01-01").Build().Lines);

    [Fact]
    public void APublicationDateNeedsAMember() =>
        Assert.Equal(
            [
                "content/posts/a.md(3,1): warning CG3032: 'publishDate' has no effect, so this post is published also "
                + "before that date; add a date member for it to the record Post, and show Post.All.Published(clock)",
            ],
            SiteOf(Declared, "publishDate: 2020-01-01").Build().Lines);

    [Fact]
    public void APublicationDateThatIsNotAfterTheDateHidesNothing()
    {
        const string member = "public required DateOnly Date { get; init; }";

        Assert.Equal(
            ["content/posts/a.md(3,1): warning CG3004: unknown key 'publishDate'; add it to the record Post"],
            SiteOf(Record(member), "publishDate: 2020-01-01\ndate: 2020-01-01").Build().Lines);
        Assert.Equal(["CG3032"], SiteOf(Record(member), "publishDate: 2020-01-02\ndate: 2020-01-01").Build().Ids);
    }

    [Fact]
    public void WhereUnknownKeysAreErrorsTheKeyIsOneWithoutTheAdviceToRemoveIt() =>
        Assert.Equal(
            [
                "content/posts/a.md(3,1): error CG3005: unknown key 'hidden'; write 'draft: true' if the post is to be "
                + "hidden, or add it to the record Post",
            ],
            SiteOf(Declared.Replace("\"posts\"", "\"posts\", UnknownKeys = UnknownKeys.Error"), "hidden: true").Build().Lines);

    [Fact]
    public void WhereUnknownKeysAreIgnoredTheKeyIsReported() =>
        Assert.Equal(
            ["CG3032"],
            SiteOf(Declared.Replace("\"posts\"", "\"posts\", UnknownKeys = UnknownKeys.Ignore"), "hidden: true").Build().Ids);

    private static string Record(string member) => $$"""
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            {{member}}
        }
        """;

    private static Site SiteOf(string schema, string keys) =>
        (schema.Length == 0 ? new Site() : Site.With(schema)).Post("a", "title: A\n" + keys);
}

namespace ContentGen.Generator.Tests.Binding;

public class DraftKeyTests
{
    private const string Inferred = "";

    private const string Bare = """
        [ContentCollection("posts")]
        public sealed partial record Post(string Title);
        """;

    [Theory]
    [InlineData("draft: true")]
    [InlineData("Draft: TRUE")]
    [InlineData("isDraft: true")]
    [InlineData("is_draft: true")]
    [InlineData("is-draft: 'true'")]
    [InlineData("published: false")]
    [InlineData("Published: False")]
    public void AKeyMarksADraftInEveryCollection(string key)
    {
        foreach (var schema in new[] { Inferred, Bare })
        {
            var site = SiteOf(schema, key);

            site.Build().AssertClean();
            Assert.Equal("Shown", Titles(site));
        }
    }

    [Fact]
    public void AValueThatACommentTakesIsReportedAtTheComment() => Assert.Contains(
        "content/posts/one.md(3,8): error CG1140: '#true' is lost, since a '#' after a space starts a comment, and no "
        + "value is left; write draft: \"#true\"",
        Site.With(Bare).Post("one", "title: A\ndraft: #true").Build().Lines);

    [Theory]
    [InlineData("draft: false")]
    [InlineData("isDraft: false")]
    [InlineData("published: true")]
    public void TheOppositeValuePublishesWithoutAFinding(string key)
    {
        foreach (var schema in new[] { Inferred, Bare })
        {
            var site = SiteOf(schema, key);

            site.Build().AssertClean();
            Assert.Equal("Other Shown", Titles(site));
        }
    }

    [Theory]
    [InlineData("[FrontMatterKey(\"draft\", \"isDraft\")] public bool Draft", "isDraft: true")]
    [InlineData("[FrontMatterKey(\"draft\", \"entwurf\")] public bool Hidden", "entwurf: true")]
    [InlineData("[FrontMatterKey(\"entwurf\")] public bool Draft", "entwurf: true")]
    [InlineData("[FrontMatterKey(\"live\")] public bool? Published", "live: false")]
    [InlineData("public bool Published", "published: false")]
    [InlineData("public bool? IsDraft", "is_draft: true")]
    public void AMemberThatReadsTheKeyMarksADraftToo(string member, string key)
    {
        var site = SiteOf(Record(member), key);

        site.Build().AssertClean();
        Assert.Equal("Shown", Titles(site));
    }

    [Fact]
    public void ADateCalledPublishedDoesNotMarkADraft()
    {
        var site = SiteOf(Record("public DateOnly Published"), "published: 2024-01-02");

        site.Build().AssertClean();
        Assert.Equal("Other Shown", Titles(site));
    }

    [Fact]
    public void ADateMemberRefusesABoolean() =>
        Assert.Equal(
            ["content/posts/other.md(3,12): error CG3011: 'published' must be a date, not 'false'; write year-month-day, such as 2025-09-15"],
            SiteOf(Record("public DateOnly Published"), "published: false").Build().Lines);

    [Theory]
    [InlineData("\"hidden\"", "hidden: true")]
    [InlineData("\"hidden, status: draft\"", "status: Draft")]
    [InlineData("\"status: draft, status: in review\"", "status: in review")]
    [InlineData("\"live: False\"", "live: false")]
    [InlineData("\"hidden\"", "published: false")]
    public void TheAttributeNamesOtherKeys(string draft, string key)
    {
        var site = SiteOf(WithDraft(draft), key);

        site.Build().AssertClean();
        Assert.Equal("Shown", Titles(site));
    }

    [Fact]
    public void AKeyOfTheAttributeNeedsNoMemberWithAnyValue()
    {
        var site = SiteOf(WithDraft("\"status: draft\""), "status: done");

        site.Build().AssertClean();
        Assert.Equal("Other Shown", Titles(site));
    }

    [Fact]
    public void ASwitchOfTheAttributeIsTrueOrFalse() =>
        Assert.Equal(
            ["content/posts/other.md(3,9): error CG3011: 'hidden' must be true or false, not 'later'; write true or false"],
            SiteOf(WithDraft("\"hidden\""), "hidden: later").Build().Lines);

    [Theory]
    [InlineData("\"\"", "the keys of drafts '' are not valid: a key is missing; write a key such as \"hidden\" or \"status: draft\"")]
    [InlineData("\"status:\"", "the keys of drafts 'status:' are not valid: the key 'status' has no value; write \"status\" for 'true', or a value after the colon")]
    [InlineData("\"Slug\"", "the keys of drafts 'Slug' are not valid: the key 'slug' names a post in its URL; choose another key")]
    public void KeysOfTheAttributeAreChecked(string draft, string message)
    {
        var build = Site.With(WithDraft(draft)).Build();

        Assert.Equal([draft], build.Underlined);
        Assert.Equal([$"Schema.cs(1,37): error CG2019: {message}"], build.Lines);
    }

    // A text member reads any value, so nothing else reports that this one is neither true nor false.
    [Fact]
    public void ATextMemberDoesNotHideABadValue() =>
        Assert.Equal(
            ["content/posts/other.md(3,8): error CG3011: 'draft' must be true or false, not 'yes'; write true"],
            SiteOf(Record("public string? Draft"), "draft: yes").Build().Lines);

    [Theory]
    [InlineData(
        "draft: false\npublished: false",
        "(3,1): warning CG3033: 'draft: false' publishes this post, but 'published: false' on line 4 makes it a draft, "
        + "and it is treated as one; write 'draft: true' if it is a draft, or 'published: true' to publish it")]
    [InlineData(
        "draft: true\npublished: true",
        "(4,1): warning CG3033: 'published: true' publishes this post, but 'draft: true' on line 3 makes it a draft, "
        + "and it is treated as one; write 'published: false' if it is a draft, or 'draft: false' to publish it")]
    [InlineData(
        "state: draft\nisDraft: false",
        "(4,1): warning CG3033: 'isDraft: false' publishes this post, but 'state: draft' on line 3 makes it a draft, "
        + "and it is treated as one; write 'isDraft: true' if it is a draft, or another value of 'state' to publish it")]
    public void KeysThatContradictEachOtherMakeADraft(string keys, string finding)
    {
        var site = SiteOf(WithDraft("\"state: draft\""), keys);

        Assert.Equal(["content/posts/other.md" + finding], site.Build().Lines);
        Assert.Equal("Shown", Titles(site));
    }

    [Fact]
    public void ContradictionsAreFoundWithoutARecordToo()
    {
        var site = SiteOf(Inferred, "draft: false\npublished: false");

        Assert.Equal(["CG3033"], site.Build().Ids);
        Assert.Equal("Shown", Titles(site));
    }

    [Theory]
    [InlineData(Bare, "draft:", "(3,1): error CG3002: 'draft' has no value; write 'draft: true' or 'draft: false'")]
    [InlineData(
        Bare, "draft: true\ndraft: false",
        "(4,1): error CG1101: the key 'draft' is already on line 3; write it once, with the value that is meant")]
    [InlineData(
        Bare, "hidden: false", "(3,1): warning CG3004: unknown key 'hidden'; write 'draft: true' if the post is to be hidden, or add it to the record Post")]
    public void NoAdviceDeletesAKeyThatMayHideThePost(string schema, string key, string finding) =>
        Assert.Contains("content/posts/other.md" + finding, SiteOf(schema, key).Build().Lines);

    [Fact]
    public void NoAdviceDeletesOneOfTwoNamesOfADraft() =>
        Assert.Equal(
            [
                "content/posts/other.md(4,1): error CG3007: 'isDraft' and 'draft' are two names of the same key; "
                + "write one of them with the value that is meant",
            ],
            SiteOf(Record("[FrontMatterKey(\"draft\", \"isDraft\")] public bool Draft"), "isDraft: true\ndraft: false")
                .Build().Lines);

    private static string Record(string member) => $$"""
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            {{member}} { get; init; }
        }
        """;

    private static string WithDraft(string draft) => $$"""
        [ContentCollection("posts", Draft = {{draft}})]
        public sealed partial record Post(string Title);
        """;

    // The post 'other' has the keys.
    private static Site SiteOf(string schema, string keys) =>
        (schema.Length == 0 ? new Site() : Site.With(schema))
        .Property("ContentGenIncludeDrafts", "false")
        .Post("other", "title: Other\n" + keys)
        .Post("shown", "title: Shown");

    private static object? Titles(Site site) =>
        site.Run($"string.Join(\" \", {(site.Sources.IsEmpty ? "Site." : "")}Post.All.Select(post => post.Title).Order())");
}

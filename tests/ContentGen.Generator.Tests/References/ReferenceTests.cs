namespace ContentGen.Generator.Tests.References;

/// <summary>How a reference is resolved, and what is reported if it is not.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("author: 2025/jane", "Post.All[0].Author!.Name")]
    [InlineData("author: jane-slug", "Post.All[0].Author!.Name")]
    [InlineData("author: ' jane-slug '", "Post.All[0].Author!.Name")]
    [InlineData("reviewers: [jane-slug]", "Post.All[0].Reviewers[0].Name")]
    [InlineData("reviewers: jane-slug", "Post.All[0].Reviewers[0].Name")]
    [InlineData("hero: { painter: jane-slug }", "Post.All[0].Hero!.Painter!.Name")]
    public void AReferenceIsFoundByIdAndBySlug(string keys, string expression) =>
        Assert.Equal(
            "2025/JANE",
            AuthoredSite.Start().Author("2025/jane", "slug: jane-slug").Post("one", keys).Run(expression));

    [Fact]
    public void AReferenceHoldsTheIdEvenIfThePostWritesTheSlug() => Assert.Equal("2025/two", AuthoredSite.Start()
        .Post("one", "next: two-slug")
        .Post("2025/two", "slug: two-slug")
        .Run("Post.All.GetById(\"one\").Next!.Value.Id"));

    [Fact]
    public void ReferencesKeepTheirOrder() => Assert.Equal("A, B, C, A", AuthoredSite.Start()
        .Author("a", "slug: x").Author("b", "slug: y").Author("c", "slug: z")
        .Post("one", "hero: { painter: x }\nreviewers: [x, y]\nauthor: z")
        .Run("""
            string.Join(", ", Post.All[0].Reviewers.Append(Post.All[0].Author!).Append(Post.All[0].Hero!.Painter!)
                .Select(author => author.Name))
            """));

    [Fact]
    public void EntriesMayReferToEachOtherLazily() => Assert.Equal("one", AuthoredSite.Start()
        .Post("one", "next: two").Post("two", "next: one")
        .Run("Post.All.GetById(\"one\").Next!.Value.Value.Next!.Value.Value.Id"));

    [Theory]
    [InlineData("jnae", "did you mean 'jane'? ('content/authors' has 3 entries)")]
    [InlineData("Jane", "did you mean 'jane'? ('content/authors' has 3 entries)")]
    [InlineData("JOHN", "did you mean 'john' or '2025/john'? ('content/authors' has 3 entries)")]
    [InlineData("nobody-at-all", "'content/authors' has 3 entries: '2025/john', 'jane', 'john'; write one of these "
        + "(the file's name without its ending, or the slug), or add the missing file")]
    public void AnUnknownReferenceIsReportedWithSimilarIds(string text, string advice)
    {
        var build = AuthoredSite.Start()
            .Author("jane")
            .Author("john")
            .Author("2025/john", "slug: 2025-john")
            .Post("one", $"author: {text}")
            .Build();

        Assert.Equal(
            [$"content/posts/one.md(2,9): error CG4006: no Author has the id or slug '{text}'; {advice}"],
            build.Lines);
        Assert.Equal([text], build.Underlined);
    }

    [Fact]
    public void AnItemIsNotProposedTwice()
    {
        var build = AuthoredSite.Start().Author("jane").Post("one", "author: jnae\nreviewers: [jane, jnae]").Build();

        Assert.Equal(
            [
                "content/posts/one.md(2,9): error CG4006: no Author has the id or slug 'jnae'; did you mean 'jane'? "
                + "('content/authors' has 1 entry)",
                "content/posts/one.md(3,19): error CG4006: no Author has the id or slug 'jnae'; 'jane' is already in "
                + "the list; remove this item, or write another id",
            ],
            build.Lines);
    }

    [Fact]
    public void AnUnknownItemIsReportedAtTheItem()
    {
        var build = AuthoredSite.Start().Author("jane").Post("one", "reviewers:\n  - jane\n  - 'joe'").Build();

        Assert.Equal(
            [
                "content/posts/one.md(4,5): error CG4006: no Author has the id or slug 'joe'; 'content/authors' "
                + "has 1 entry: 'jane'; write one of these (the file's name without its ending, or the slug), or add "
                + "the missing file",
            ],
            build.Lines);
        Assert.Equal(["'joe'"], build.Underlined);
    }

    [Theory]
    [InlineData("- name", "jane", "CG1010")]
    [InlineData("- name", "jane-slug", "CG1010 CG4006")]
    [InlineData("- name\nslug: jane-slug", "jane-slug", "CG1128 CG3031")]
    [InlineData("name: Jane\nslug: @jane-slug", "jane", "CG1108")]
    [InlineData("name: Jane\nslug: @jane-slug", "jane-slug", "CG1108")]
    [InlineData("name: Jane\nslug: @jane-slug", "joe", "CG1108 CG4006")]
    [InlineData("name: [\nslug: '/jane-slug'", "jane-slug", "CG1116 CG3030")]
    [InlineData("name: Jane\nslug: /jane-slug", "jane-slug", "CG3030")]
    [InlineData("{name: [, slug: jane-slug}", "jane-slug", "CG1134")]
    [InlineData("name: Jane\nslug jane-slug", "jane-slug", "CG1111")]
    [InlineData("name: Jane\nslug： jane-slug", "jane-slug", "CG1113")]
    [InlineData("name: Jane\nslug = \"jane-slug\"", "jane-slug", "CG1111")]
    [InlineData("name: @Jane\nslugs: jane-slug", "jane-slug", "CG1108 CG3003 CG4006")]
    public void AReferenceIsReportedUnlessItMayNameAnUnreadableEntry(
        string author, string reference, string findings)
    {
        var build = AuthoredSite.Start()
            .File("content/authors/jane.yaml", author)
            .Author("john")
            .Post("one", $"author: {reference}")
            .Build();

        Assert.Equal(findings, string.Join(' ', build.Ids.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void ASimilarReferenceIsReportedNextToAnUnreadableEntry() => Assert.Equal(
        ["content/authors/jane.yaml(1,1): error CG1010", "content/posts/one.md(2,9): error CG4006"],
        AuthoredSite.Start()
            .File("content/authors/jane.yaml", "- name")
            .Author("john")
            .Post("one", "author: jhon")
            .Build().Lines
            .Select(static line => string.Join(':', line.Split(':').Take(2))));

    [Fact]
    public void AnUnreadableSlugIsNotADuplicate() => Assert.Equal(
        ["CG1108"],
        AuthoredSite.Start().Author("jane", "slug: @x").Author("joe", "slug: jane").Build().Ids);

    [Fact]
    public void AReferenceToAnEmptyCollectionIsReportedAsSuch() => Assert.Equal(
        [
            "content/posts/one.md(2,9): error CG4006: no Author has the id or slug 'jane'; 'content/authors' "
            + "has no entry yet; add a file there, or correct the reference",
        ],
        AuthoredSite.Start().Post("one", "author: jane").Build().Lines);

    [Fact]
    public void AReferenceToAFileWithoutFrontMatterIsReportedAsSuch() => Assert.Contains(
        "content/posts/one.md(2,9): error CG4006: no Author has the id or slug 'jane'; "
        + "'content/authors/jane.md' has no front matter, so it is not an entry; add front matter to it",
        AuthoredSite.Start().File("content/authors/jane.md", "Jane").Post("one", "author: jane").Build().Lines);

    [Fact]
    public void ATextThatIsAnIdAndAnotherEntrysSlugIsAmbiguous()
    {
        var build = AuthoredSite.Start()
            .Author("jane", "slug: j")
            .Author("other", "slug: jane")
            .Post("one", "author: jane")
            .Build();

        Assert.Equal(
            [
                "content/posts/one.md(2,9): error CG4007: 'jane' is the id of 'content/authors/jane.yaml' and "
                + "the slug of 'content/authors/other.yaml'; write 'j' for the first or 'other' for the second",
            ],
            build.Lines);
        Assert.Equal(["content/authors/jane.yaml", "content/authors/other.yaml"], build.RelatedPaths);
    }

    [Fact]
    public void TwoEntriesWithTheSameSlugAreReportedOnce() => Assert.Equal(
        ["CG4001"],
        AuthoredSite.Start()
            .Author("jane")
            .Author("a", "slug: jane")
            .Post("one", "author: jane")
            .Build().Ids);

    [Fact]
    public void AReferenceToABadEntryIsNotWrongItself()
    {
        var build = AuthoredSite.Start()
            .File("content/authors/jane.yaml", "nam: Jane\n")
            .Post("one", "author: jane")
            .Build();

        Assert.Equal(["CG3003"], build.Ids);
    }

    [Fact]
    public void APostThatRefersToABadEntryIsNotCompiledIn()
    {
        var build = AuthoredSite.Start()
            .Author("jane")
            .File("content/authors/bad.yaml", "nam: Bad\n")
            .Post("one", "author: bad").Post("two", "next: one").Post("three", "author: jane")
            .Build();

        var index = build.Source("Post.", "Index.g.cs");
        Assert.Contains("three", index, StringComparison.Ordinal);
        Assert.DoesNotContain("one", index, StringComparison.Ordinal);
        Assert.DoesNotContain("two", index, StringComparison.Ordinal);
    }

    [Fact]
    public void APublishedPostCannotReferToAnExcludedDraft()
    {
        var site = AuthoredSite.Start()
            .Author("jane", "draft: true")
            .Post("one", "author: jane")
            .Post("two", "draft: true\nauthor: jane");

        Assert.Equal(
            [
                "content/posts/one.md(2,9): error CG4008: the Author 'jane' is a draft, and this build leaves "
                + "drafts out; publish it, make this post a draft too, or refer to another entry",
            ],
            site.Property("ContentGenIncludeDrafts", "false").Build().Lines);
        Assert.Equal(["CG4009"], site.Build().Ids);
    }

    [Fact]
    public void APostCannotReferToItself()
    {
        var build = AuthoredSite.Start().Post("one", "related: [one]").Build();

        Assert.Equal(
            [
                "content/posts/one.md(2,11): error CG4010: 'one' is this post itself; refer to another entry, "
                + "or delete the reference",
            ],
            build.Lines);
        Assert.Equal(["one"], build.Underlined);
    }

    [Fact]
    public void ReferencesInABadPostAreCheckedToo() => Assert.Equal(
        ["CG3004", "CG4006"],
        AuthoredSite.Start()
            .Author("jane")
            .Post("one", "colour: red\nauthor: nobody-at-all")
            .Build().Ids);

    [Fact]
    public void ManyUnknownReferencesToManyEntriesEndSoon()
    {
        var site = Enumerable.Range(0, 300).Aggregate(
            AuthoredSite.Start(),
            static (site, i) => site.Author($"author-{i:0000}").Post($"post-{i}", $"reviewers: [{Unknown(i)}]"));

        Assert.Equal(6000, site.Build().Findings.Length);

        static string Unknown(int i) =>
            string.Join(", ", Enumerable.Range(0, 20).Select(j => $"auhtor-{i:0000}{j}"));
    }

    [Fact]
    public void TheNameOfAPersonContainsTheId() => Assert.Equal(
        [
            "content/posts/a.md(3,9): error CG4006: no Author has the id or slug 'Jane Miller'; did you mean 'jane'? "
            + "('content/authors' has 2 entries)",
        ],
        AuthoredSite.Start().Author("jane").Author("tom")
            .File("content/posts/a.md", "---\ntitle: A\nauthor: Jane Miller\n---\n")
            .Build().Lines);
}

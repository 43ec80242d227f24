namespace ContentGen.Generator.Tests.References;

/// <summary>The methods that lead from an entry to those that refer to it.</summary>
public class BackReferenceTests
{
    [Fact]
    public void TwoFoldersWithTheSameNameInCSharpGetOneMethod()
    {
        var build = Site.With("""
            [ContentCollection("authors")] public sealed partial record Author(string Name);
            [ContentCollection("blog/posts")] public sealed partial record A(Author Author);
            [ContentCollection("news/posts")] public sealed partial record B(Author Author);
            [ContentCollection("blog-posts")] public sealed partial record C(Author Author);
            """).File("content/authors/jane.md", "---\nname: Jane\n---\n").Build().AssertCompiles();

        Assert.Contains(
            "Author.BlogPosts(), which would return the entries of 'blog/posts' that refer to the entry, is not "
            + "generated",
            Assert.Single(build.Findings, static finding => finding.Id == "CG4014").GetMessage(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void FilesInTheContentFolderItselfAreNamedAfterTheirRecord()
    {
        var build = Site.With("""
            [ContentCollection("authors")] public sealed partial record Author(string Name);
            [ContentCollection("/")] public sealed partial record Page(Author Author);
            static class Probe
            {
                public static string Run() => string.Join(" ", Author.All["jane"].Page().Select(page => page.Slug));
            }
            """)
            .File("content/authors/jane.md", "---\nname: Jane\n---\n")
            .File("content/about.md", "---\nauthor: jane\n---\n").Build();

        Assert.Equal("about", build.Run());
    }

    private static readonly Site TwoAuthors = AuthoredSite.Start()
        .Author("jane", "slug: jd").Author("joe").Author("nobody")
        .Post("c", "author: jd")
        .Post("a", "reviewers: [joe, jane]\nauthor: jane")
        .Post("b", "hero: { painter: joe }")
        .Post("d", "title: None");

    [Theory]
    [InlineData("jane", "a c")]
    [InlineData("joe", "a b")]
    [InlineData("nobody", "")]
    public void EachReferrerIsReturnedOnceInTheOrderOfItsCollection(string author, string posts) => Assert.Equal(
        posts,
        TwoAuthors.Source("Ids.cs", """
            using System.Linq;
            static class Ids
            {
                public static string Of(IEnumerable<Post> posts) => string.Join(" ", posts.Select(post => post.Id));
            }
            """).Run($"Ids.Of(Author.All.GetById(\"{author}\").Posts())"));

    [Fact]
    public void AnEntryThatCodeCreatesHasNoReferrers() =>
        Assert.Equal(0, TwoAuthors.Run("new Author { Name = \"New\" }.Posts().Count"));

    [Fact]
    public void ReferrersAreTheEntriesOfTheCollection() =>
        Assert.Equal(
            true,
            TwoAuthors.Run("ReferenceEquals(Author.All.GetById(\"jane\").Posts()[0], Post.All.GetById(\"a\"))"));

    [Fact]
    public void ExcludedDraftsAreNotReferrers() => Assert.Equal(1, TwoAuthors
        .Post("e", "draft: true\nauthor: jane").Post("c", "title: None").Property("ContentGenIncludeDrafts", "false")
        .Run("Author.All.GetById(\"jane\").Posts().Count"));

    [Fact]
    public void ACollectionThatRefersToItselfHasTheMethodToo() => Assert.Equal(
        "a",
        AuthoredSite.Start()
            .Post("a", "next: b")
            .Post("b", "title: B")
            .Run("Post.All.GetById(\"b\").Posts()[0].Id"));

    [Fact]
    public void FoldersWithTheSameLastPartAreNamedInFull()
    {
        var site = Site.With("""
            [ContentCollection("authors")]
            public sealed partial record Author;

            [ContentCollection("blog/posts")]
            public sealed partial record Post { public Author? Author { get; init; } }

            [ContentCollection("news/posts")]
            internal sealed partial record News { public Author[] Authors { get; init; } = []; }
            """).File("content/authors/jane.json", "{}").File("content/blog/posts/a.md", "---\nauthor: jane\n---\n");

        site.Build().AssertClean();
        Assert.Equal("1 0", site.Run("$\"{Author.All[0].BlogPosts().Count} {Author.All[0].NewsPosts().Count}\""));
    }

    [Theory]
    [InlineData("public int Posts => 1;")]
    [InlineData("private void Posts(int count) { }")]
    [InlineData("public static int Posts => 1;")]
    public void AMemberWithTheSameNameIsKept(string member)
    {
        var schema = AuthoredSite.Schema.Replace(
            "public required string Name { get; init; }", member, StringComparison.Ordinal);
        var build = Site.With(schema).Build();

        Assert.Equal(["CG4014"], build.Ids);
        build.AssertCompiles();
    }

    [Theory]
    [InlineData("equals", "Equals")]
    [InlineData("all", "All")]
    [InlineData("slug", "Slug")]
    [InlineData("author", "Author")]
    public void AFolderNamedLikeAGeneratedMemberGetsNoMethod(string folder, string name)
    {
        var build = Site.With($$"""
            [ContentCollection("authors")]
            public sealed partial record Author;

            [ContentCollection("{{folder}}")]
            public sealed partial record Post { public Author? Author { get; init; } }
            """).Build();

        Assert.Contains($"Author.{name}()", Assert.Single(build.Lines), StringComparison.Ordinal);
        build.AssertCompiles();
    }

    [Fact]
    public void AFolderNameInAnyScriptNamesAMethod()
    {
        var site = Site.With("""
            [ContentCollection("authors")]
            public sealed partial record Author;

            [ContentCollection("2024 über 記事")]
            public sealed partial record Post { public Author? Author { get; init; } }
            """);

        site.Build().AssertClean();
        Assert.Equal(0, site.Run("new Author()._2024Über記事().Count"));
    }
}

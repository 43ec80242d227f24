namespace ContentGen.Generator.Tests.Checking;

public class EmptyCollectionTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post(string Title);
        """;

    private static readonly Site Blog = Site.With(Schema) with { ReportsEmptyCollections = true };

    private const string Start = "Schema.cs(2,30): warning CG4016: the content folder has no posts in 'posts', so this collection is empty";

    [Theory]
    [InlineData("content/blog/a.md", "; correct the folder's name, or add a post ('blog' has files and no record)")]
    [InlineData("content/a.md", "; correct the folder's name, or add a post ('/' has files and no record)")]
    [InlineData("content/post/a.md", ", but 'post' has files and no record; did you mean 'post'?")]
    public void ADeclaredCollectionWithoutPostsNamesFoldersThatHaveThem(string path, string advice)
    {
        var build = Blog.File(path, "---\ntitle: A\n---\n").Build();

        Assert.Equal([Start + advice], build.Lines);
        Assert.Equal(["Post"], build.Underlined);
    }

    [Fact]
    public void ANoteIsNoPost() =>
        Assert.Equal(
            ["CG1001", "CG4016"],
            Blog.File("content/posts/README.md", "# Read me").Build().Ids.Order());

    [Fact]
    public void WithoutAnyFileTheCollectionIsReportedToo() =>
        Assert.Equal(
            Start + "; add a post, or correct the folder's name",
            Assert.Single(Blog.Build().Lines));

    [Fact]
    public void WhereTheBuildNamesFoldersWithPostsNothingIsReported() =>
        Assert.Empty(Blog.Property("_ContentGenPostFolders", "Posts").Build().Lines);
}

namespace ContentGen.Generator.Tests.Checking;

public class PlainFileTests
{
    private const string Post = "---\ntitle: A\n---\n";

    private const string Plain =
        "(1,1): warning CG4017: this file has no front matter, so it is not published as a post; start it with a line "
        + "'---', its keys and another line '---', or exclude it with the property ContentGenExclude";

    private const string Declared = """
        [ContentCollection("posts")]
        public sealed partial record Post(string Title);
        """;

    [Theory]
    [InlineData("")]
    [InlineData("Some text.")]
    public void AFileAmongPostsNeedsFrontMatter(string text)
    {
        var site = new Site().File("content/posts/a.md", Post).File("content/posts/b.md", text);

        Assert.Equal(["content/posts/b.md" + Plain], site.Build().Lines);
        Assert.Equal(["content/posts/b.md" + Plain], site.Source("Schema.cs", Declared).Build().Lines);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.de.md")]
    [InlineData("LICENSE.md")]
    [InlineData("CONTRIBUTING.markdown")]
    public void ANoteIsAnInformation(string name) =>
        Assert.Equal(
            ["CG1001"],
            new Site().File("content/posts/a.md", Post).File($"content/posts/{name}", "# Text").Build().Ids);

    [Fact]
    public void AFolderWithoutAnyFrontMatterIsOneFindingWithTheCount()
    {
        var site = new Site().File("content/docs/README.md", "# Docs");
        for (var i = 0; i < 12; i++)
            site = site.File($"content/docs/{(char)('a' + i)}/page.md", "# Page");

        Assert.Equal(
            [
                "content/docs/a/page.md(1,1): warning CG4018: 12 files in 'content/docs', such as this one, have no "
                + "front matter, so they are not published as posts; start each with a line '---', its keys and another "
                + "line '---', or exclude them with the property ContentGenExclude",
            ],
            site.Build().Lines.Where(static line => !line.Contains(" info ", StringComparison.Ordinal)));
    }

    [Fact]
    public void ManyFilesOfACollectionAreOneFinding()
    {
        var site = Site.With(Declared).File("content/posts/z.md", Post);
        for (var i = 0; i < 6; i++)
            site = site.File($"content/posts/{i}.md", "# Page");

        Assert.Equal(["CG4018"], site.Build().Ids);
        Assert.Equal(5, site.Without("content/posts/0.md").Build().Ids.Count(static id => id == "CG4017"));
    }
}

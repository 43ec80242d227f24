namespace ContentGen.Generator.Tests.Emission;

public class EntryUrlTests
{
    [Fact]
    public void ASlugInTheFrontMatterOverridesTheFileName() => Assert.Equal(
        "a|/posts/mine/",
        Site.With("[ContentCollection(\"posts\")] public sealed partial record Post;")
            .Post("a", "slug: mine")
            .Run("Post.All[\"mine\"].Id + '|' + Post.All[\"mine\"].Url"));

    [Theory]
    [InlineData("content/about/index.md", "/about/ index")]
    [InlineData("content/about/Index.md", "/about/ index")]
    [InlineData("content/about/team/index.md", "/about/team/ team")]
    [InlineData("content/about/🎉.md", "/about/index/ index")]
    [InlineData("content/index.md", "/ index")]
    public void AnIndexIsThePageOfItsFolder(string path, string url)
    {
        var site = new Site().File(path, "---\ntitle: A\n---\n");
        var record = path == "content/index.md" ? "RootPage" : "About";

        Assert.Equal(url, site.Run($"Site.{record}.All[0].Url + ' ' + Site.{record}.All[0].Slug"));
    }

    [Fact]
    public void AnIndexWithAUrlOfAFileKeepsItsName() => Assert.Equal(
        "/about/index.html",
        Site.With("[ContentCollection(\"about\", Url = \"/about/{slug}.html\")] public sealed partial record About;")
            .File("content/about/index.md", "---\n---\n")
            .Run("About.All[0].Url"));

    [Fact]
    public void UrlsFollowTheTemplateAndAreEscaped() => Assert.Equal(
        "/2025/09/05/%C3%A4-b.html",
        Site.With("""
            [ContentCollection("posts", Url = "/{year}/{month}/{day}/{slug}.html")]
            public sealed partial record Post
            {
                public required DateOnly Date { get; init; }
            }
            """)
            .Post("ä b", "date: 2025-09-05")
            .Run("Post.All[0].Url"));
}

namespace ContentGen.Generator.Tests.Emission;

public class EntryUrlTests
{
    [Fact]
    public void ASlugInTheFrontMatterOverridesTheFileName() => Assert.Equal(
        "a|/posts/mine/",
        Site.With("[ContentCollection(\"posts\")] public sealed partial record Post;")
            .Post("a", "slug: mine")
            .Run("Post.All[\"mine\"].Id + '|' + Post.All[\"mine\"].Url"));

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

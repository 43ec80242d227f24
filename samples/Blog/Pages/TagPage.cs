namespace Blog.Pages;

internal static class TagPage
{
    public static IResult Show(string slug, Archive archive) =>
        archive.Tags.FirstOrDefault(tag => tag.Slug == slug) is { } tag
            ? new Page(tag.Name, $"""
                <h1 class="heading"><a class="up" href="/tags/">Tags</a> {tag.Name}</h1>
                {PostList.Show(tag.Posts, archive)}
                """)
            : NotFoundPage.Show();
}

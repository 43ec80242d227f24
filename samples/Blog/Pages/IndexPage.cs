namespace Blog.Pages;

internal static class IndexPage
{
    public static IResult Show(Archive archive) => new Page(Site.Name, $"""
        <h1 class="unseen">Posts</h1>
        {PostList.Show(archive.Posts, archive)}
        """);
}

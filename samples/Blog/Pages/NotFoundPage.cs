namespace Blog.Pages;

internal static class NotFoundPage
{
    public static IResult Show() => new Page("Nothing here", $"""
        <div class="lost">
        <h1>Nothing is set at <span class="mark">this address</span></h1>
        <p>The page may have moved, or the link may be misspelt. <a href="/">All posts</a> are on the front page,
        and <a href="{Post.All[Post.Slugs.GettingStarted].Url}">{Post.All[Post.Slugs.GettingStarted].Title}</a> is a good one to begin with.</p>
        </div>
        """)
    {
        Status = StatusCodes.Status404NotFound,
    };
}

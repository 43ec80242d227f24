namespace Blog.Pages;

/// <summary>The list of posts on the index and the tag pages.</summary>
internal static class PostList
{
    public static Html Show(IEnumerable<Post> posts, Archive archive) => $"""
        <ol class="posts">
        {posts.Select(post => Row(post, archive.Mark(post)))}
        </ol>
        """;

    private static Html Row(Post post, string? mark) => $"""
        <li>
        <p class="margin"><time datetime="{post.PubDate:yyyy-MM-dd}">{post.PubDate:yyyy-MM-dd}</time>
        <span>{post.Body.ReadingTime.TotalMinutes:0} min</span></p>
        <article lang="{post.Lang}">
        <h2><a href="{post.Url}">{post.Title}</a>{Flag(mark)}</h2>
        {Html.Raw(post.Body.ExcerptHtml)}
        </article>
        </li>
        """;

    private static Html Flag(string? mark) =>
        mark is null ? Html.Nothing : $""" <strong class="mark" lang="en">{mark}</strong>""";
}

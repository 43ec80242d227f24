using ContentGen;

namespace Blog.Pages;

internal static class PostPage
{
    public static IResult Show(string slug, Archive archive)
    {
        // The slug of a post in a folder contains the folder, so the route accepts slashes, also one at the end.
        slug = slug.TrimEnd('/');
        var posts = archive.Posts;
        for (var i = 0; i < posts.Count; i++)
        {
            if (posts[i].Slug == slug)
            {
                var older = posts.ElementAtOrDefault(i + 1);
                var newer = posts.ElementAtOrDefault(i - 1);
                return Show(posts[i], archive.Mark(posts[i]), older, newer);
            }
        }

        return NotFoundPage.Show();
    }

    private static Page Show(Post post, string? mark, Post? older, Post? newer) => new(post.Title, $"""
        <article class="post">
        <header>
        <p class="kicker" lang="en">{post.Category.ToString()}{Part(post.Series)}</p>
        <h1>{post.Title}</h1>
        {Lede(post.Description)}
        {Warning(mark)}
        </header>
        <aside class="margin" lang="en" aria-label="About this post">
        {FrontMatter(post)}
        {Contents(post)}
        </aside>
        <div class="text">
        {Picture(post)}
        {Html.Raw(post.Body.Html)}
        </div>
        </article>
        <nav class="neighbours" lang="en" aria-label="Neighbouring posts">
        {Neighbour("Older", "prev", older)}
        {Neighbour("Newer", "next", newer)}
        </nav>
        """)
    {
        Lang = post.Lang,
        Description = post.Description ?? post.Body.Excerpt,
    };

    private static Html Part(Series? series) =>
        series is null ? Html.Nothing : $" · {series.Name}, part {series.Part}";

    private static Html Lede(string? description) =>
        description is null ? Html.Nothing : $"""<p class="lede">{description}</p>""";

    private static Html Warning(string? mark) => mark switch
    {
        "draft" => $"""<p class="warning" lang="en"><strong class="mark">Draft.</strong> A Release build does not contain this post.</p>""",
        "scheduled" => $"""<p class="warning" lang="en"><strong class="mark">Scheduled.</strong> Visitors see this post from its date on.</p>""",
        _ => Html.Nothing,
    };

    private static Html FrontMatter(Post post) => $"""
        <dl class="matter">
        <div><dt>date</dt><dd><time datetime="{post.PubDate:yyyy-MM-dd}">{post.PubDate:yyyy-MM-dd}</time></dd></div>
        {Updated(post.Updated)}
        <div><dt>author</dt><dd>{post.Author}</dd></div>
        <div><dt>length</dt><dd>{post.Body.WordCount} words, {post.Body.ReadingTime.TotalMinutes:0} min</dd></div>
        <div><dt>tags</dt><dd>{Tags(post)}</dd></div>
        </dl>
        """;

    private static Html Updated(DateOnly? date) => date is not { } day
        ? Html.Nothing
        : $"""<div><dt>updated</dt><dd><time datetime="{day:yyyy-MM-dd}">{day:yyyy-MM-dd}</time></dd></div>""";

    private static Html Tags(Post post) =>
        $"""{post.Tags.Select(static tag => (Html)$"""<a rel="tag" href="{Tag.UrlOf(tag)}">{tag}</a>""")}""";

    private static Html Contents(Post post) => post.Body.Headings.Count < 2 ? Html.Nothing : $"""
        <nav class="contents" aria-label="Contents">
        {Outline(post.Body.Headings)}
        </nav>
        """;

    private static Html Outline(IReadOnlyList<Heading> headings) => headings.Count == 0 ? Html.Nothing : $"""
        <ol>
        {headings.Select(static heading => (Html)$"""<li><a href="#{heading.Id}">{heading.Text}</a>{Outline(heading.Children)}</li>""")}
        </ol>
        """;

    private static Html Picture(Post post) =>
        post.Image is null ? Html.Nothing : $"""<img class="cover" src="{post.Image}" alt="{post.ImageAlt}">""";

    private static Html Neighbour(string label, string rel, Post? post) => post is null ? Html.Nothing : $"""
        <a rel="{rel}" href="{post.Url}"><span>{label}</span> <b lang="{post.Lang}">{post.Title}</b></a>
        """;
}

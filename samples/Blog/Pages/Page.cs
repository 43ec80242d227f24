using System.Text;

namespace Blog.Pages;

/// <summary>The frame that every page has around its own content.</summary>
/// <param name="Title">The window's title, without the site's name.</param>
/// <param name="Content">The content of <c>main</c>.</param>
internal sealed record Page(string Title, Html Content) : IResult
{
    public string Lang { get; init; } = "en";

    public string? Description { get; init; }

    public int Status { get; init; } = StatusCodes.Status200OK;

    private static Html Current { get; } = Html.Raw(" aria-current=\"page\"");

    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        var document = Document(context.Request.Path).ToString();
        return context.Response.WriteAsync(document, Encoding.UTF8, context.RequestAborted);
    }

    private Html Document(string path) => $"""
        <!doctype html>
        <html lang="{Lang}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="description" content="{Description ?? Site.Tagline}">
        <title>{(Title == Site.Name ? Title : $"{Title} · {Site.Name}")}</title>
        <link rel="stylesheet" href="/site.css">
        <link rel="icon" type="image/svg+xml" href="/favicon.svg">
        <link rel="alternate" type="application/atom+xml" title="{Site.Name}" href="/feed.xml">
        </head>
        <body>
        <a class="skip" href="#main" lang="en">Skip to the text</a>
        <header class="masthead" lang="en">
        <p class="name"><a href="/">Set in <span>Type</span></a></p>
        <nav aria-label="Site">
        {Link("/", "Posts", path)}
        {Link("/tags/", "Tags", path)}
        {Link("/feed.xml", "Feed", path)}
        </nav>
        </header>
        <main id="main">
        {Content}
        </main>
        <footer class="colophon" lang="en">
        <p>{Site.Tagline}. Every post on this site was read, checked and rendered when the site was built;
        <a href="{Post.All[Post.Slugs.GettingStarted].Url}">this one says how</a>.</p>
        </footer>
        </body>
        </html>
        """;

    private static Html Link(string href, string text, string path) =>
        $"""<a href="{href}"{(href.TrimEnd('/') == path.TrimEnd('/') ? Current : Html.Nothing)}>{text}</a>""";
}

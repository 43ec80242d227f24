namespace Blog.Pages;

internal static class TagIndexPage
{
    public static IResult Show(Archive archive) => new Page("Tags", $"""
        <h1 class="heading">Tags</h1>
        <ul class="tags">
        {archive.Tags.Select(static tag => (Html)$"""<li><a href="{tag.Url}">{tag.Name}</a> <span>{tag.Posts.Count}</span></li>""")}
        </ul>
        """);
}

namespace Blog;

/// <summary>The posts that a visitor may see now: all posts in development, the published ones elsewhere.</summary>
internal sealed class Archive(TimeProvider clock, IHostEnvironment environment)
{
    public IReadOnlyList<Post> Posts => environment.IsDevelopment() ? Post.All : Published;

    public IReadOnlyList<Tag> Tags =>
    [
        .. Posts
            .SelectMany(post => post.Tags, (post, tag) => (post, tag))
            .GroupBy(pair => pair.tag, pair => pair.post)
            .Select(group => new Tag(group.Key, [.. group]))
            .OrderBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The posts for feeds and search engines, in every environment.</summary>
    public IReadOnlyList<Post> Published => Post.All.Published(clock);

    /// <summary>One word for why a post is not public yet; null if it is public.</summary>
    public string? Mark(Post post) =>
        post.Draft ? "draft"
        : post.PubDate > DateOnly.FromDateTime(clock.GetLocalNow().DateTime) ? "scheduled"
        : null;
}

/// <summary>A tag and its posts, newest first.</summary>
internal sealed record Tag(string Name, IReadOnlyList<Post> Posts)
{
    public string Slug { get; } = SlugOf(Name);

    public string Url => UrlOf(Name);

    public static string UrlOf(string name) => $"/tags/{Uri.EscapeDataString(SlugOf(name))}/";

    private static string SlugOf(string name) => name.ToLowerInvariant().Replace(' ', '-').Replace('/', '-');
}

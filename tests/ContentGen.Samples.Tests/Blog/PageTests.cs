using System.Net;
using Blog;

namespace ContentGen.Samples.Tests.Blog;

public sealed class PageTests(BlogHost site) : IClassFixture<BlogHost>
{
    public static TheoryData<string> Slugs => new(BlogHost.PublishedPosts.Select(static post => post.Slug));

    [Fact]
    public void TheBlogHasPostsInTwoLanguages()
    {
        Assert.True(BlogHost.PublishedPosts.Count >= 8);
        Assert.Equal(["de", "en"], BlogHost.PublishedPosts.Select(static post => post.Lang).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task APostHasAPage(string slug)
    {
        var post = Post.All[slug];

        var html = await site.Read(post.Url);

        Assert.Contains($"<html lang=\"{post.Lang}\">", html);
        Assert.Equal(post.Title, WebUtility.HtmlDecode(Between(html, "<h1>", "</h1>")));
        Assert.Contains($"{post.PubDate:yyyy-MM-dd}</time>", html);
        Assert.Contains($"{post.Body.WordCount} words, {post.Body.ReadingTime.TotalMinutes:0} min", html);
        Assert.Contains(post.Body.Html, html);
        foreach (var heading in post.Body.Headings)
            Assert.Contains($"<a href=\"#{heading.Id}\">", html);
    }

    [Fact]
    public async Task TheFrontPageListsThePostsNewestFirst()
    {
        var html = await site.Read("/");

        var positions = BlogHost.PublishedPosts
            .Select(post => html.IndexOf($"<h2><a href=\"{post.Url}\">", StringComparison.Ordinal))
            .ToList();
        Assert.DoesNotContain(-1, positions);
        Assert.Equal(positions.Order(), positions);
        Assert.Equal(BlogHost.PublishedPosts.OrderByDescending(static post => post.PubDate), BlogHost.PublishedPosts);
    }

    [Fact]
    public async Task ATitleIsTextNotMarkup()
    {
        var html = await site.Read(Post.All[Post.Slugs.APostIsASymbol].Url);

        Assert.Contains("<h1>IReadOnlyList&lt;Post&gt;, and that is all</h1>", html);
        Assert.Contains("<title>IReadOnlyList&lt;Post&gt;, and that is all · Set in Type</title>", html);
        Assert.DoesNotContain("List<Post>", html);
        Assert.Contains(
            "<h1>A bad post &amp; what the build says</h1>", await site.Read(Post.All[Post.Slugs.ABadPost].Url));
    }

    [Fact]
    public async Task ATagHasAPageWithItsPosts()
    {
        var tags = BlogHost.PublishedPosts.SelectMany(static post => post.Tags).Distinct().ToList();
        var index = await site.Read("/tags/");

        foreach (var tag in tags)
        {
            var address = $"/tags/{tag.ToLowerInvariant().Replace(' ', '-')}/";
            Assert.Contains($"<a href=\"{address}\">{tag}</a>", index);

            var html = await site.Read(address);
            foreach (var post in BlogHost.PublishedPosts)
                Assert.Equal(post.Tags.Contains(tag), html.Contains($"<h2><a href=\"{post.Url}\">"));
        }
    }

    [Fact]
    public async Task NeighboursAreTheOlderAndTheNewerPost()
    {
        var posts = BlogHost.PublishedPosts;

        var html = await site.Read(posts[1].Url);

        Assert.Contains($"<a rel=\"prev\" href=\"{posts[2].Url}\">", html);
        Assert.Contains($"<a rel=\"next\" href=\"{posts[0].Url}\">", html);
        Assert.DoesNotContain("rel=\"next\"", await site.Read(posts[0].Url));
        Assert.DoesNotContain("rel=\"prev\"", await site.Read(posts[^1].Url));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/posts/nothing/")]
    [InlineData("/tags/nothing/")]
    public async Task AnAddressWithoutAPageIs404AndLinksToAPost(string address)
    {
        var response = await site.CreateClient().GetAsync(address);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Nothing is set at", html);
        Assert.Contains(Post.All[Post.Slugs.GettingStarted].Url, html);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/posts/getting-started/")]
    [InlineData("/feed.xml")]
    public async Task HeadIsAnsweredLikeGet(string address)
    {
        var response = await site.CreateClient().SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}

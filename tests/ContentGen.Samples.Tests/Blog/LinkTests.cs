namespace ContentGen.Samples.Tests.Blog;

public sealed class LinkTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task EveryLinkOnEveryPageLeadsSomewhere(string environment)
    {
        await using var site = new BlogSite { Environment = environment };
        var pages = await Crawl(site);

        Assert.All(pages, static page => Assert.Equal((page.Key, 200), (page.Key, page.Value.Status)));
        foreach (var post in BlogSite.PublishedPosts)
            Assert.Contains(post.Url, pages.Keys);
    }

    [Fact]
    public async Task EveryAnchorIsOnThePageThatTheLinkNames()
    {
        await using var site = new BlogSite();
        var pages = await Crawl(site);
        var links = pages.Values.SelectMany(static page => page.Links).Where(static link => link.Fragment.Length > 1).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(Uri.UnescapeDataString(link.Fragment[1..]), pages[link.AbsolutePath].Anchors));
    }

    /// <summary>Follows every link of the site, beginning with the front page.</summary>
    private static async Task<Dictionary<string, Visited>> Crawl(BlogSite site)
    {
        var client = site.CreateClient();
        var pages = new Dictionary<string, Visited>();
        var waiting = new Queue<Uri>([client.BaseAddress!]);
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address.AbsolutePath))
                continue;

            var response = await client.GetAsync(address);
            var html = response.Content.Headers.ContentType?.MediaType == "text/html" ? await response.Content.ReadAsStringAsync() : "";
            var links = Links.On(address, html).ToList();
            pages.Add(address.AbsolutePath, new Visited((int)response.StatusCode, links, Links.Anchors(html)));
            links.ForEach(waiting.Enqueue);
        }

        return pages;
    }

    private sealed record Visited(int Status, IReadOnlyList<Uri> Links, IReadOnlySet<string> Anchors);
}

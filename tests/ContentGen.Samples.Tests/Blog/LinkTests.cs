namespace ContentGen.Samples.Tests.Blog;

public sealed class LinkTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task EveryLinkOnEveryPageHasATarget(string environment)
    {
        await using var site = new BlogHost { Environment = environment };
        var pages = await Crawl(site);

        Assert.All(pages, static page => Assert.Equal((page.Key, 200), (page.Key, page.Value.Status)));
        foreach (var post in BlogHost.PublishedPosts)
            Assert.Contains(post.Url, pages.Keys);
    }

    [Fact]
    public async Task EveryAnchorExistsOnThePageOfItsLink()
    {
        await using var site = new BlogHost();
        var pages = await Crawl(site);
        var links = pages.Values
            .SelectMany(static page => page.Links)
            .Where(static link => link.Fragment.Length > 1)
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(
            links,
            link => Assert.Contains(Uri.UnescapeDataString(link.Fragment[1..]), pages[link.AbsolutePath].Anchors));
    }

    /// <summary>Follows every link of the site, starting at the front page.</summary>
    private static async Task<Dictionary<string, Visited>> Crawl(BlogHost site)
    {
        var client = site.CreateClient();
        var pages = new Dictionary<string, Visited>();
        var waiting = new Queue<Uri>([client.BaseAddress!]);
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address.AbsolutePath))
                continue;

            var response = await client.GetAsync(address);
            var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
            var html = isHtml ? await response.Content.ReadAsStringAsync() : "";
            var links = Links.On(address, html).ToList();
            pages.Add(address.AbsolutePath, new Visited((int)response.StatusCode, links, Links.Anchors(html)));
            links.ForEach(waiting.Enqueue);
        }

        return pages;
    }

    private sealed record Visited(int Status, IReadOnlyList<Uri> Links, IReadOnlySet<string> Anchors);
}

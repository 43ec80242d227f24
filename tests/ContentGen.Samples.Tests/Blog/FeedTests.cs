using System.Globalization;
using System.Xml.Linq;

namespace ContentGen.Samples.Tests.Blog;

public sealed class FeedTests(BlogHost site) : IClassFixture<BlogHost>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task TheFeedHasAnEntryForEachPublishedPost()
    {
        var feed = XDocument.Parse(await site.Read("/feed.xml")).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(
            BlogHost.PublishedPosts.Select(static post => (post.Title, post.Body.Html)),
            entries.Select(static entry =>
                (entry.Element(Atom + "title")!.Value, entry.Element(Atom + "content")!.Value)));
    }

    [Fact]
    public async Task EveryElementOfTheFeedHasWhatAtomRequires()
    {
        var feed = XDocument.Parse(await site.Read("/feed.xml")).Root!;
        var parts = feed.Elements(Atom + "entry").Prepend(feed).ToList();
        var ids = parts.Select(static part => part.Element(Atom + "id")!.Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        foreach (var part in parts)
        {
            Assert.True(Uri.TryCreate(part.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.NotEmpty(part.Element(Atom + "title")!.Value);
            Assert.Equal(DateTimeKind.Unspecified, DateTime.ParseExact(
                part.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture).Kind);
            foreach (var link in part.Elements(Atom + "link"))
                Assert.True(Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out _));
        }

        Assert.All(
            parts.Skip(1),
            static entry => Assert.NotEmpty(entry.Element(Atom + "author")!.Element(Atom + "name")!.Value));
        Assert.Equal(
            parts.Skip(1).Max(static entry => entry.Element(Atom + "updated")!.Value),
            feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task TheSitemapListsPagesThatExist()
    {
        var sitemap = XDocument.Parse(await site.Read("/sitemap.xml"));
        var locations = sitemap.Descendants(Schema + "loc").Select(static loc => new Uri(loc.Value)).ToList();

        foreach (var post in BlogHost.PublishedPosts)
            Assert.Contains(locations, location => location.AbsolutePath == post.Url);
        foreach (var location in locations)
            Assert.Equal(200, await site.Status(location.PathAndQuery));
    }

    [Fact]
    public async Task TheConfiguredAddressIsPublished()
    {
        await using var configured = new BlogHost { Address = "https://set-in-type.example/" };

        Assert.Contains(
            "<id>https://set-in-type.example/posts/getting-started/</id>", await configured.Read("/feed.xml"));
        Assert.Contains(
            "<loc>https://set-in-type.example/posts/getting-started/</loc>", await configured.Read("/sitemap.xml"));
        Assert.Contains("Sitemap: https://set-in-type.example/sitemap.xml", await configured.Read("/robots.txt"));
    }
}

using System.Xml.Linq;

namespace Blog.Feeds;

internal static class Sitemap
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IResult Write(Archive archive, HttpContext context)
    {
        var site = Site.Address(context);
        return new Xml("application/xml", new XElement(
            Schema + "urlset",
            Entry(new Uri(site, "/"), null),
            Entry(new Uri(site, "/tags/"), null),
            archive.Tags.Select(tag => Entry(new Uri(site, tag.Url), null)),
            archive.Published.Select(post => Entry(new Uri(site, post.Url), post.Updated ?? post.PubDate))));
    }

    private static XElement Entry(Uri address, DateOnly? changed) => new(
        Schema + "url",
        new XElement(Schema + "loc", address.AbsoluteUri),
        changed is null ? null : new XElement(Schema + "lastmod", $"{changed:yyyy-MM-dd}"));
}

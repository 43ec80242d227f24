using System.Xml.Linq;

namespace Blog.Feeds;

internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IResult Write(Archive archive, HttpContext context)
    {
        var site = Site.Address(context);
        var posts = archive.Published;
        return new Xml("application/atom+xml", new XElement(
            Atom + "feed",
            new XElement(Atom + "id", site),
            new XElement(Atom + "title", Site.Name),
            new XElement(Atom + "subtitle", Site.Tagline),
            new XElement(Atom + "updated", posts.Select(Changed).DefaultIfEmpty(Timestamp(DateOnly.MinValue)).Max()),
            new XElement(
                Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", new Uri(site, "feed.xml"))),
            new XElement(Atom + "link", new XAttribute("href", site)),
            posts.Select(post => Entry(post, new Uri(site, post.Url)))));
    }

    private static XElement Entry(Post post, Uri address) => new(
        Atom + "entry",
        new XAttribute(XNamespace.Xml + "lang", post.Lang),
        new XElement(Atom + "id", address),
        new XElement(Atom + "title", post.Title),
        new XElement(Atom + "published", Timestamp(post.PubDate)),
        new XElement(Atom + "updated", Changed(post)),
        new XElement(Atom + "author", new XElement(Atom + "name", post.Author)),
        new XElement(Atom + "link", new XAttribute("href", address)),
        post.Tags.Select(tag => new XElement(Atom + "category", new XAttribute("term", tag))),
        new XElement(Atom + "summary", post.Description ?? post.Body.Excerpt),
        // With the base a reader can resolve the addresses of the post's pictures and links.
        new XElement(
            Atom + "content",
            new XAttribute("type", "html"),
            new XAttribute(XNamespace.Xml + "base", address),
            post.Body.Html));

    private static string Changed(Post post) => Timestamp(post.Updated ?? post.PubDate);

    private static string Timestamp(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";
}

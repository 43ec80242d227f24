namespace Blog.Feeds;

internal static class Robots
{
    public static string Write(HttpContext context) => $"""
        User-agent: *
        Allow: /

        Sitemap: {new Uri(Site.Address(context), "sitemap.xml")}

        """;
}

namespace Blog;

internal static class Site
{
    public const string Name = "Set in Type";

    public const string Tagline = "Notes on writing that compiles";

    /// <summary>The site's own address, for feeds and other documents that are read elsewhere: the configured
    /// <c>Site:Address</c>, otherwise the address of the request.</summary>
    public static Uri Address(HttpContext context)
    {
        var configured = context.RequestServices.GetRequiredService<IConfiguration>()["Site:Address"];
        return new Uri(configured ?? $"{context.Request.Scheme}://{context.Request.Host}/");
    }
}

namespace Blog;

internal static class Site
{
    public const string Name = "Set in Type";

    public const string Tagline = "Notes on writing that compiles";

    /// <summary>The site's own address, for feeds and other places that are read elsewhere: the configured
    /// <c>Site:Address</c>, else what the visitor typed.</summary>
    public static Uri Address(HttpContext context)
    {
        var configured = context.RequestServices.GetRequiredService<IConfiguration>()["Site:Address"];
        return new Uri(configured ?? $"{context.Request.Scheme}://{context.Request.Host}/");
    }
}

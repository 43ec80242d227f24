using Blog;
using Blog.Feeds;
using Blog.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<Archive>();

var app = builder.Build();
app.UseStaticFiles();

Get("/", IndexPage.Show);
Get("/posts/{**slug}", (string slug, Archive archive) => PostPage.Show(slug, archive));
Get("/tags", TagIndexPage.Show);
Get("/tags/{slug}", (string slug, Archive archive) => TagPage.Show(slug, archive));
Get("/feed.xml", AtomFeed.Write);
Get("/sitemap.xml", Sitemap.Write);
Get("/robots.txt", Robots.Write);
app.MapFallback(NotFoundPage.Show);

app.Run();

// Feed readers and link checkers send HEAD before they send GET.
void Get(string pattern, Delegate page) => app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], page);

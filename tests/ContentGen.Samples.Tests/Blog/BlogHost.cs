using Blog;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.Samples.Tests.Blog;

/// <summary>The blog sample, running in a given environment and on a given day.</summary>
public sealed class BlogHost : WebApplicationFactory<Post>
{
    public static readonly DateOnly DefaultDay = new(2026, 1, 1);

    public string Environment { get; init; } = "Production";

    public DateOnly Today { get; init; } = DefaultDay;

    public string? Address { get; init; }

    /// <summary>The posts that a visitor sees on the default day.</summary>
    public static IReadOnlyList<Post> PublishedPosts { get; } =
        [.. Post.All.Where(static post => !post.Draft && post.PubDate <= DefaultDay)];

    public async Task<string> Read(string address) => await CreateClient().GetStringAsync(address);

    public async Task<int> Status(string address) => (int)(await CreateClient().GetAsync(address)).StatusCode;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        if (Address is not null)
            builder.UseSetting("Site:Address", Address);
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(new FixedClock(Today)));
    }

    private sealed class FixedClock(DateOnly today) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(today, new TimeOnly(12, 0), TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}

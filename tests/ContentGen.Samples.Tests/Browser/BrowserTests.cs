using System.Text.Json.Nodes;
using ContentGen.Samples.Tests.Blog;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ContentGen.Samples.Tests.Browser;

/// <summary>The blog on a real port, in a real browser.</summary>
public sealed class BrowserTests : IAsyncLifetime
{
    private readonly BlogHost _site = new();
    private Chromium _chromium = null!;

    private DevTools Tab => _chromium.DevTools;

    public async Task InitializeAsync()
    {
        Assert.True(Chromium.Path is not null, "In CI the browser tests must run; install chromium.");
        _site.UseKestrel(0);
        _site.StartServer();
        _chromium = await Chromium.Start();
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        await _site.DisposeAsync();
    }

    [ChromiumFact]
    public async Task NoPageHasAnErrorOrWarningInTheConsole()
    {
        foreach (var address in Addresses)
        {
            await Open(address);

            Assert.Equal("complete", (string?)await Tab.Evaluate("document.readyState"));
            Assert.DoesNotContain(Tab.Events, IsErrorOrWarning);
            var areImagesLoaded = await Tab.Evaluate("[...document.images].every(image => image.naturalWidth > 0)");
            Assert.True((bool?)areImagesLoaded, address);
        }
    }

    [ChromiumFact]
    public async Task NoPageIsWiderThanAPhone()
    {
        await Tab.Resize(360, 740);
        foreach (var address in Addresses)
        {
            await Open(address);

            Assert.Equal((address, 360), (address, (int)(await Tab.Evaluate("innerWidth"))!));
            Assert.True((int?)await Tab.Evaluate("document.documentElement.scrollWidth") <= 360, address);
        }

        await Open(BlogHost.PublishedPosts.Single(static post => post.Slug == "tables-and-code").Url);
        Assert.True(await HasScrollingElement("table"));
        Assert.True(await HasScrollingElement("pre"));
    }

    [ChromiumFact]
    public async Task TextHasEnoughContrastInLightAndDark()
    {
        var backgrounds = new List<double>();
        foreach (var scheme in new[] { "light", "dark" })
        {
            await Tab.Prefer(scheme);
            await Open("/posts/getting-started/");

            backgrounds.Add(await Luminance("document.body", "backgroundColor"));
            foreach (var selector in Texts)
            {
                var luminance = await Luminance($"document.querySelector('{selector}')", "color");
                Assert.True(Contrast(backgrounds[^1], luminance) >= 4.5, $"{selector} in {scheme}");
            }
        }

        Assert.True(backgrounds[0] > 0.8 && backgrounds[1] < 0.1);
    }

    private static bool IsErrorOrWarning(JsonNode @event) => (string?)@event["method"] switch
    {
        "Runtime.exceptionThrown" => true,
        "Runtime.consoleAPICalled" => (string?)@event["params"]!["type"] is "error" or "warning",
        "Log.entryAdded" => (string?)@event["params"]!["entry"]!["level"] is "error" or "warning",
        _ => false,
    };

    private static string[] Texts =>
        [".text p", ".text a", ".kicker", ".lede", ".margin dt", ".masthead nav a", ".colophon"];

    private static IEnumerable<string> Addresses =>
        ["/", "/tags/", .. BlogHost.PublishedPosts.Select(static post => post.Url)];

    private async Task<bool> HasScrollingElement(string name) => (bool)(await Tab.Evaluate(
        $"[...document.querySelectorAll('{name}')].some(element => element.scrollWidth > element.clientWidth)"))!;

    private Task Open(string address) => Tab.Open(new Uri(_site.ClientOptions.BaseAddress, address));

    /// <summary>The relative luminance of a colour, as WCAG defines it.</summary>
    private async Task<double> Luminance(string element, string property)
    {
        var color = (string)(await Tab.Evaluate($"getComputedStyle({element}).{property}"))!;
        var parts = color["rgb(".Length..^1].Split(',').Select(static part => int.Parse(part) / 255.0)
            .Select(static part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Contrast(double one, double other) =>
        (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
}

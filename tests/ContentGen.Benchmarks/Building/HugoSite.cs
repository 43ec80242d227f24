using System.ComponentModel;
using System.Diagnostics;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>Hugo's site from the same files: a page for each post and one list of them, and no other output.</summary>
internal sealed class HugoSite
{
    private readonly SiteFolder _site;
    private readonly string _content;
    private readonly int _count;

    public HugoSite(PackedPackage package, string content, int count)
    {
        _content = content;
        _count = count;
        // No highlighting of code either, because ours has none.
        _site = package.NewSite()
            .Write("config.toml", """
                baseURL = "https://example.org/"
                disableKinds = ["home", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
                [frontmatter]
                date = ["pubDate"]
                [markup.highlight]
                codeFences = false
                """)
            .Write("layouts/_default/single.html", "<h1>{{ .Title }}</h1>\n{{ .Content }}\n")
            .Write("layouts/_default/list.html", """
                {{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                """);
    }

    private string Output => _site.PathOf("public");

    /// <summary>The version of the installed Hugo, or null if Hugo is not installed.</summary>
    public static string? FindVersion()
    {
        try
        {
            using var hugo = Process.Start(new ProcessStartInfo("hugo", "version") { RedirectStandardOutput = true })!;
            return hugo.StandardOutput.ReadToEnd().Trim();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public void Clean()
    {
        if (Directory.Exists(Output))
            Directory.Delete(Output, recursive: true);
    }

    public void Build()
    {
        using var hugo = Process.Start(
            "hugo", ["--quiet", "--source", _site.PathOf("."), "--contentDir", _content, "--destination", Output]);
        hugo.WaitForExit();
    }

    /// <summary>Fails if Hugo has not built what it should.</summary>
    public void AssertComplete()
    {
        var pages = Directory.GetFiles(Output, "index.html", SearchOption.AllDirectories).Length;
        if (pages != _count + 1)
        {
            throw new InvalidOperationException(
                $"Hugo has written {pages} pages, but there are {_count} posts and a list");
        }
    }
}

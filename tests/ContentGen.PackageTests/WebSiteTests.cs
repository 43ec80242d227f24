using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>Which files of a content folder are copied and published.</summary>
[Collection(PackageCollection.Name)]
public sealed class WebSiteTests(PackedPackage package)
{
    [Fact]
    public void NoWildcardOfTheSdkPublishesAPostAndAllOtherFilesAreLeftAlone()
    {
        var site = Site(properties: "<ContentGenDirectory>wwwroot/texts</ContentGenDirectory>")
            .Write("wwwroot/texts/posts/one.md", BlogSources.Post("One", "2025-01-01"))
            .Write("wwwroot/texts/posts/_ours.md", "not content of ours")
            .Write("wwwroot/texts/posts/licence.txt", "text")
            .Write("wwwroot/texts/menu.json", "{}")
            .Write("wwwroot/about.md", "not in the folder")
            .Write("appsettings.json", "{}");

        Assert.Equal(
            [
                "appsettings.json",
                "wwwroot/about.md",
                "wwwroot/texts/menu.json",
                "wwwroot/texts/posts/_ours.md",
                "wwwroot/texts/posts/licence.txt",
            ],
            Published(site));
    }

    [Fact]
    public void ThePostsThatTheOwnerCopiesAreCopied()
    {
        var site = Site(
                items: """
                    <None Update="content/posts/none-to-output.md" CopyToOutputDirectory="PreserveNewest" />
                    <None Update="content/posts/none-to-publish.md" CopyToPublishDirectory="PreserveNewest" />
                    <Content Include="content/posts/content.md" CopyToPublishDirectory="PreserveNewest" />
                    <Content Update="wwwroot/posts/content-to-output.md" CopyToOutputDirectory="PreserveNewest" />
                    """)
            .Write("wwwroot/posts/content-to-output.md", "not in the folder")
            .Write("content/posts/licence.txt", "text");
        foreach (var name in (string[])["none-to-output", "none-to-publish", "content", "only-compiled"])
            site.Write($"content/posts/{name}.md", BlogSources.Post(name, "2025-01-01"));

        Assert.Equal(
            [
                "content/posts/content.md",
                "content/posts/none-to-output.md",
                "content/posts/none-to-publish.md",
                "wwwroot/posts/content-to-output.md",
            ],
            Published(site));
        Assert.Equal(
            [
                "content/posts/content.md",
                "content/posts/none-to-output.md",
                "content/posts/none-to-publish.md",
                "content/posts/only-compiled.md",
            ],
            site.ItemsAfter("_ContentGenCheckSwitches", "AdditionalFiles").Order(StringComparer.Ordinal));
        Assert.True(File.Exists(site.PathOf("bin/Release/net10.0/content/posts/none-to-output.md")));
    }

    [Fact]
    public void APostInWwwrootIsCopiedWhereTheOwnerSaysSo()
    {
        var site = Site(
                properties: "<ContentGenDirectory>wwwroot/texts</ContentGenDirectory>",
                items: """<Content Update="wwwroot/texts/posts/one.md" CopyToOutputDirectory="PreserveNewest" />""")
            .Write("wwwroot/texts/posts/one.md", BlogSources.Post("One", "2025-01-01"))
            .Write("wwwroot/texts/posts/two.md", BlogSources.Post("Two", "2025-01-01"));
        site.Build("restore").OrFail();

        Assert.Equal(["wwwroot/texts/posts/one.md"], site.ItemsAfter("_ContentGenCheckSwitches", "Content"));
    }

    private SiteFolder Site(string properties = "", string items = "") => package.NewSite()
        .Project(
            "Site.csproj",
            properties + "<CompressionEnabled>false</CompressionEnabled>",
            items,
            sdk: "Microsoft.NET.Sdk.Web")
        .Write("Post.cs", BlogSources.Record)
        .Write("Program.cs", "WebApplication.CreateBuilder(args).Build().Run();");

    /// <summary>The published files, without those that every site of this SDK has.</summary>
    private static IEnumerable<string> Published(SiteFolder site)
    {
        site.Build("publish", "-c", "Release", "-o", "out", "-warnaserror").OrFail();
        return Directory.GetFiles(site.PathOf("out"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.PathOf("out"), file).Replace('\\', '/'))
            .Where(static file => !Path.GetFileName(file).StartsWith("Site", StringComparison.Ordinal))
            .Where(static file => file is not ("web.config" or "ContentGen.dll"))
            .Order(StringComparer.Ordinal);
    }
}

using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection("package")]
public sealed class WebSiteTests(PackedPackage package)
{
    [Fact]
    public void PostsAreNotPublishedAndEverythingElseIs()
    {
        var site = package.NewSite()
            .Project(
                "Site.csproj",
                sdk: "Microsoft.NET.Sdk.Web",
                items: """
                    <Content Update="content/notes/**" CopyToPublishDirectory="PreserveNewest" />
                    <Content Include="content/**/*.md;content/**/*.txt" CopyToPublishDirectory="PreserveNewest" />
                    """,
                properties: "<CompressionEnabled>false</CompressionEnabled>")
            .Write("Post.cs", Blog.Record)
            .Write("Program.cs", "WebApplication.CreateBuilder(args).Build().Run();")
            .Write("content/posts/one.md", Blog.Post("One", "2025-01-01"))
            .Write("content/posts/_ours.md", "not content of ours")
            .Write("content/posts/licence.txt", "text")
            .Write("content/menu.json", "{}")
            .Write("wwwroot/about.md", "not in the folder")
            .Write("appsettings.json", "{}");

        site.Build("publish", "-c", "Release", "-o", "out", "-warnaserror").OrFail();

        var files = Directory.GetFiles(site.PathOf("out"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.PathOf("out"), file).Replace('\\', '/'))
            .Where(static file => !Path.GetFileName(file).StartsWith("Site", StringComparison.Ordinal) && file != "web.config")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "ContentGen.dll",
                "appsettings.json",
                "content/menu.json",
                "content/posts/_ours.md",
                "content/posts/licence.txt",
                "wwwroot/about.md",
            ],
            files);
    }
}

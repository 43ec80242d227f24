using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection("package")]
public sealed class LibraryTests(PackedPackage package)
{
    [Fact]
    public void AnotherProjectUsesTheConstantsAndThePostsOfALibrary()
    {
        var site = package.NewSite()
            .Project("Posts/Posts.csproj")
            .Write("Posts/Post.cs", Blog.Record)
            .Write("Posts/content/posts/hello-world.md", Blog.Post("Hello", "2025-01-02"))
            .Write("Program/Program.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Posts/Posts.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program/Program.cs", """
                using My.Site;

                System.Console.WriteLine(Page.Slug + " " + Post.All[Post.Slugs.HelloWorld].Title);

                [System.ComponentModel.Description(Slug)]
                static class Page
                {
                    public const string Slug = Post.Slugs.HelloWorld;
                }
                """);

        site.Build("build", "Program", "-warnaserror").OrFail();

        Assert.Equal("hello-world Hello", site.Run("Program/bin/Debug/net10.0/Program.dll").Trim());
    }
}

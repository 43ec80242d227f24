using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection("package")]
public sealed class TrimmedSiteTests(PackedPackage package)
{
    [Fact]
    public void ATrimmedAndAheadOfTimeCompiledSiteHasNoWarning()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <OutputType>Exe</OutputType>
                <IsAotCompatible>true</IsAotCompatible>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                """)
            .Write("Post.cs", Blog.Record)
            .Write("Program.cs", Blog.Program)
            .Write("content/posts/one.md", Blog.Post("One", "2025-01-01"));

        site.Build("build", "-warnaserror").OrFail();

        Assert.StartsWith("2025-01-01 One ", site.Run("bin/Debug/net10.0/Site.dll"));
    }
}

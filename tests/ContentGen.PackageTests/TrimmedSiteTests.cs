using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(PackageCollection.Name)]
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
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", BlogSources.Program)
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"));

        site.Build("build", "-warnaserror").OrFail();

        Assert.StartsWith("2025-01-01 One ", site.RunProgram("bin/Debug/net10.0/Site.dll"));
    }
}

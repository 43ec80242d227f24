using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>Which literals the compiler is asked for. See <c>ContentGen.targets</c> for why.</summary>
[Collection("package")]
public sealed class LiteralLimitTests(PackedPackage package)
{
    private const string DataSection = ";experimental-data-section-string-literals=1000";

    [Fact]
    public void LongLiteralsStandInTheDataSectionWhereNobodyWatchesOrTheyWouldNotFit()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<Features>$(Features);strict</Features>")
            .Write("content/posts/small.md", Blog.Post("Small", "2025-01-01"));
        site.Build("restore").OrFail();

        Assert.Equal("strict", Features("Debug"));
        Assert.Equal("strict" + DataSection, Features("Release"));
        Assert.Equal("strict", Features("Release", "-p:ContentGenCompression=false"));
        Assert.Equal("strict" + DataSection, Features("Debug", "-p:ContentGenCompression=true"));
        Assert.Equal("strict" + DataSection, Features("Release", "-p:CompilerApiVersion=roslyn4.13"));
        Assert.Equal("strict", Features("Release", "-p:CompilerApiVersion=roslyn4.12", "-p:ContentGenCompression=true"));

        site.Write("content/posts/large.md", Blog.Post("Large", "2025-01-01", body: new string('x', 5_100_000)));
        Assert.Equal("strict" + DataSection, Features("Debug"));

        // Sizes are kept from one build to the next, and each of these makes the sum another one.
        site.Write("content/posts/small.md", Blog.Post("Small", "2025-01-01", body: new string('x', 200_000)));
        site.Write("content/posts/large.md", Blog.Post("Large", "2025-01-01", body: new string('x', 4_700_000)));
        Assert.Equal("strict", Features("Debug"));
        site.Write("content/posts/it's another.md", Blog.Post("Another", "2025-01-01", body: new string('x', 200_000)));
        Assert.Equal("strict" + DataSection, Features("Debug"));
        File.Delete(site.PathOf("content/posts/small.md"));
        Assert.Equal("strict", Features("Debug"));

        string Features(string configuration, params string[] arguments) =>
            site.PropertyAfter("Compile", "Features", [$"-p:Configuration={configuration}", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:ContentGenGeneratorCache=false", .. arguments]).TrimStart(';');
    }
}

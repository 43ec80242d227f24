using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>What the compiler is asked to do with literals. <c>ContentGen.targets</c> explains why.</summary>
[Collection(PackageCollection.Name)]
public sealed class LiteralLimitTests(PackedPackage package)
{
    private const string DataSection = "experimental-data-section-string-literals";

    [Fact]
    public void LongLiteralsAreInTheDataSection()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<Features>$(Features);strict</Features>")
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"));
        site.Build("restore").OrFail();

        Assert.Equal($"strict;{DataSection}=16000", Features("Debug"));
        Assert.Equal($"strict;{DataSection}=1000", Features("Release"));
        Assert.Equal($"strict;{DataSection}=1000", Features("Release", "-p:CompilerApiVersion=roslyn4.13"));
        Assert.Equal("strict", Features("Release", "-p:CompilerApiVersion=roslyn4.12"));
        Assert.Equal("strict", Features("Release", "-p:_ContentGenCompression=false"));
        Assert.Equal($"{DataSection}=off", Features("Release", $"-p:Features={DataSection}=off"));

        string Features(string configuration, params string[] arguments) => FeaturesOf(
            site,
            [$"-p:Configuration={configuration}", "-p:_ContentGenGeneratorCache=false", .. arguments]).TrimStart(';');
    }

    [Fact]
    public void SoTheyAreWhereAllContentIsData()
    {
        var site = package.NewSite().Project("Site.csproj").Write("content/authors/jane.yaml", "name: Jane\n");
        site.Build("restore").OrFail();

        Assert.Contains($"{DataSection}=16000", FeaturesOf(site));
    }

    [Theory]
    [InlineData("Debug", "auto")]
    [InlineData("Release", "true")]
    public void OptimizedBuildsAreCompressed(string configuration, string compression)
    {
        var site = package.NewSite().Project("Site.csproj");
        site.Build("restore").OrFail();

        var argument = $"-p:Configuration={configuration}";
        Assert.Equal(compression, site.PropertyAfter("_ContentGenCheckSwitches", "_ContentGenCompression", argument));
    }

    private static string FeaturesOf(SiteFolder site, params string[] arguments) => site.PropertyAfter(
        "Compile", "Features", ["-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", .. arguments]);
}

using System.Runtime.InteropServices;
using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection("package")]
public sealed class ReadyToRunTests(PackedPackage package)
{
    private const string IL = "analyzers/dotnet/cs";

    [Fact]
    public void TheCompilerIsGivenWhatIsCompiledForThisMachine()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var platform = $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

        var site = NewSite();
        Assert.Equal(package.ReadyToRunPlatforms.Contains(platform) ? Compiled(platform) : IL, GeneratorFolder(site));
        Assert.Equal("2025-01-02 One /posts/one/ <p>Some <em>text</em>.</p>", site.Run("bin/Debug/net10.0/Site.dll").Trim());
    }

    [Theory]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=plan9-x64")]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=99.0")]
    [InlineData("-p:ContentGenReadyToRun=false")]
    public void AnyOtherCompilerIsGivenIL(string argument) => Assert.Equal(IL, GeneratorFolder(NewSite(), argument));

    [Fact]
    public void MuslIsGivenWhatIsCompiledForLinux()
    {
        // Its compiler is not here, so this looks at what it would be given.
        var site = NewSite();
        site.Build("restore").OrFail();

        Assert.Equal(
            Compiled("linux-x64"),
            FolderOf(site.ItemsAfter("ResolveLockFileAnalyzers", "Analyzer", "-p:NETCoreSdkPortableRuntimeIdentifier=linux-musl-x64")));
    }

    [Fact]
    public void ACompilerThatEndsWithTheBuildRunsWithoutWhatALongLifeRepays()
    {
        var site = NewSite();
        site.Build("restore").OrFail();

        Assert.Equal("DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0", Environment());
        Assert.Equal("A=1;DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0", Environment("-p:UseSharedCompilation=false", "-p:Before=A=1"));
        Assert.Equal("DOTNET_gcConcurrent=0", Environment("-p:DOTNET_TieredPGO=1"));
        Assert.Equal("DOTNET_TieredPGO=0", Environment("-p:DOTNET_gcConcurrent=1"));
        Assert.Equal("", Environment("-p:UseSharedCompilation=true"));
        Assert.Equal("", Environment("-p:ContentGenCompilerEnvironment=false"));

        string Environment(params string[] arguments) =>
            site.PropertyAfter("ResolveLockFileAnalyzers", "CscEnvironment", arguments).TrimStart(';');
    }

    [Fact]
    public void WithManyPostsItCountsCallsFromTheStart()
    {
        var site = NewSite();
        for (var i = 2; i < 5_000; i++)
            site.Write($"content/posts/{i}.md", "");
        site.Build("restore").OrFail();
        Assert.Equal("DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0", Environment());

        site.Write("content/posts/5000.md", "");
        Assert.Equal("DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0;DOTNET_TC_CallCountingDelayMs=0;DOTNET_TC_CallCountThreshold=1000", Environment());
        Assert.Equal(
            "DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0;DOTNET_TC_CallCountThreshold=1000", Environment("-p:DOTNET_TC_CallCountingDelayMs=50"));
        Assert.Equal("", Environment("-p:UseSharedCompilation=true"));
        Assert.Equal("", Environment("-p:ContentGenCompilerEnvironment=false"));

        // All targets up to the compiler, but not the compiler.
        string Environment(params string[] arguments) =>
            site.PropertyAfter("Compile", "CscEnvironment", ["-p:SkipCompilerExecution=true", .. arguments]).TrimStart(';');
    }

    private Site NewSite() => package.NewSite()
        .Project("Site.csproj", properties: "<OutputType>Exe</OutputType><ProvideCommandLineArgs>true</ProvideCommandLineArgs><CscEnvironment>$(Before)</CscEnvironment>")
        .Write("Post.cs", Blog.Record)
        .Write("Program.cs", Blog.Program)
        .Write("content/posts/one.md", Blog.Post("One", "2025-01-02", "Some *text*."));

    private string Compiled(string platform) => $"tools/net{package.SdkVersion}/{platform}";

    /// <summary>Builds the site, and gives the folder in the package from which the compiler had the generator and its libraries.</summary>
    private string GeneratorFolder(Site site, params string[] arguments)
    {
        site.Build("restore").OrFail();
        return FolderOf(site.ItemsAfter("Build", "CscCommandLineArgs", arguments)
            .Where(static argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal))
            .Select(static argument => argument["/analyzer:".Length..]));
    }

    private string FolderOf(IEnumerable<string> analyzers)
    {
        var ours = analyzers
            .Select(static path => path.Replace('\\', '/'))
            .Where(static path => Path.GetFileName(path) is "ContentGen.Generator.dll" or "Markdig.dll" or "YamlDotNet.dll")
            .ToList();

        Assert.Equal(3, ours.Count);
        return Assert.Single(ours.Select(path => Path.GetDirectoryName(path)!.Replace('\\', '/').Split($"/{package.Version}/")[1]).Distinct());
    }
}

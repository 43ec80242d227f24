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
        const string Pgo = ";DOTNET_TieredPGO=0", Concurrent = ";DOTNET_gcConcurrent=0", Budget = ";DOTNET_GCGen0MaxBudget=200000";
        var site = NewSite();
        site.Build("restore").OrFail();

        Assert.Equal(Pgo + Concurrent + Budget, EnvironmentOf(site));
        Assert.Equal("A=1" + Pgo + Concurrent + Budget, EnvironmentOf(site, "-p:UseSharedCompilation=false", "-p:Before=A=1"));
        Assert.Equal(Concurrent + Budget, EnvironmentOf(site, "-p:DOTNET_TieredPGO=1"));
        Assert.Equal(Pgo + Budget, EnvironmentOf(site, "-p:DOTNET_gcConcurrent=1"));
        Assert.Equal(Pgo + Concurrent, EnvironmentOf(site, "-p:DOTNET_GCGen0MaxBudget=2000000"));
        Assert.Equal("", EnvironmentOf(site, "-p:UseSharedCompilation=true"));
        Assert.Equal("", EnvironmentOf(site, "-p:ContentGenCompilerEnvironment=false"));
    }

    [Fact]
    public void WithManyPostsItCountsCallsFromTheStart()
    {
        const string Always = ";DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0;DOTNET_GCGen0MaxBudget=200000";
        var site = NewSite();
        for (var i = 2; i < 5_000; i++)
            site.Write($"content/posts/{i}.md", "");
        site.Build("restore").OrFail();
        Assert.Equal(Always, EnvironmentOf(site));

        site.Write("content/posts/5000.md", "");
        Assert.Equal(Always + ";DOTNET_TC_CallCountingDelayMs=0;DOTNET_TC_CallCountThreshold=1000", EnvironmentOf(site));
        Assert.Equal(Always + ";DOTNET_TC_CallCountThreshold=1000", EnvironmentOf(site, "-p:DOTNET_TC_CallCountingDelayMs=50"));
        Assert.Equal("", EnvironmentOf(site, "-p:UseSharedCompilation=true"));
        Assert.Equal("", EnvironmentOf(site, "-p:ContentGenCompilerEnvironment=false"));
    }

    /// <summary>After all targets up to the compiler, but without the compiler.</summary>
    private static string EnvironmentOf(Site site, params string[] arguments) =>
        site.PropertyAfter("Compile", "CscEnvironment", ["-p:SkipCompilerExecution=true", .. arguments]);

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

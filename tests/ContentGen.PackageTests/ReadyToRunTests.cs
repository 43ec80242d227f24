using System.Runtime.InteropServices;
using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class ReadyToRunTests(PackedPackage package)
{
    private const string IL = "analyzers/dotnet/cs";

    [Fact]
    public void TheCompilerGetsTheCopiesForThisMachine()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var platform = $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

        var site = NewSite();
        Assert.Equal(package.ReadyToRunPlatforms.Contains(platform) ? Compiled(platform) : IL, GeneratorFolder(site));
        Assert.Equal(
            "2025-01-02 One /posts/one/ <p>Some <em>text</em>.</p>",
            site.RunProgram("bin/Debug/net10.0/Site.dll").Trim());
    }

    [Theory]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=plan9-x64")]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=99.0")]
    [InlineData("-p:_ContentGenReadyToRun=false")]
    public void AnyOtherCompilerGetsIL(string argument) => Assert.Equal(IL, GeneratorFolder(NewSite(), argument));

    [Fact]
    public void MuslGetsTheCopiesForLinux()
    {
        // This machine has no such compiler, so this checks what it would get.
        var site = NewSite();
        site.Build("restore").OrFail();

        Assert.Equal(
            Compiled("linux-x64"),
            FolderOf(site.ItemsAfter(
                "ResolveLockFileAnalyzers", "Analyzer", "-p:NETCoreSdkPortableRuntimeIdentifier=linux-musl-x64")));
    }

    [Fact]
    public void ACompilerThatEndsWithTheBuildRunsWithoutOptionsForLongProcesses()
    {
        const string Pgo = ";DOTNET_TieredPGO=0";
        const string Concurrent = ";DOTNET_gcConcurrent=0";
        const string Budget = ";DOTNET_GCGen0MaxBudget=200000";
        var site = NewSite();
        site.Build("restore").OrFail();

        Assert.Equal(Pgo + Concurrent + Budget, EnvironmentOf(site));
        Assert.Equal(
            "A=1" + Pgo + Concurrent + Budget, EnvironmentOf(site, "-p:UseSharedCompilation=false", "-p:Before=A=1"));
        Assert.Equal(Concurrent + Budget, EnvironmentOf(site, "-p:DOTNET_TieredPGO=1"));
        Assert.Equal(Pgo + Budget, EnvironmentOf(site, "-p:DOTNET_gcConcurrent=1"));
        Assert.Equal(Pgo + Concurrent, EnvironmentOf(site, "-p:DOTNET_GCGen0MaxBudget=2000000"));
        Assert.Equal("", EnvironmentOf(site, "-p:UseSharedCompilation=true"));
        Assert.Equal("", EnvironmentOf(site, "-p:_ContentGenCompilerEnvironment=false"));
    }

    [Fact]
    public void WithManyPostsSuchACompilerCountsCallsFromTheStart()
    {
        const string Always = ";DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0;DOTNET_GCGen0MaxBudget=200000";
        var site = NewSite();
        for (var i = 2; i < 5_000; i++)
            site.Write($"content/posts/{i}.md", "");
        site.Build("restore").OrFail();
        Assert.Equal(Always, EnvironmentOf(site));

        site.Write("content/posts/5000.md", "");
        Assert.Equal(
            Always + ";DOTNET_TC_CallCountingDelayMs=0;DOTNET_TC_CallCountThreshold=1000", EnvironmentOf(site));
        Assert.Equal(
            Always + ";DOTNET_TC_CallCountThreshold=1000", EnvironmentOf(site, "-p:DOTNET_TC_CallCountingDelayMs=50"));
        Assert.Equal("", EnvironmentOf(site, "-p:UseSharedCompilation=true"));
        Assert.Equal("", EnvironmentOf(site, "-p:_ContentGenCompilerEnvironment=false"));
    }

    /// <summary>The variables after all targets before the compiler, without running the compiler.</summary>
    private static string EnvironmentOf(SiteFolder site, params string[] arguments) =>
        site.PropertyAfter("Compile", "CscEnvironment", ["-p:SkipCompilerExecution=true", .. arguments]);

    private SiteFolder NewSite() => package.NewSite()
        .Project("Site.csproj", properties: """
            <OutputType>Exe</OutputType>
            <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
            <CscEnvironment>$(Before)</CscEnvironment>
            """)
        .Write("Post.cs", BlogSources.Record)
        .Write("Program.cs", BlogSources.Program)
        .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-02", "Some *text*."));

    private string Compiled(string platform) => $"tools/net{package.SdkVersion}/{platform}";

    /// <summary>Builds the site.</summary>
    /// <returns>The folder in the package from which the compiler loaded the generator and its libraries.</returns>
    private string GeneratorFolder(SiteFolder site, params string[] arguments)
    {
        site.Build("restore").OrFail();
        return FolderOf(site.ItemsAfter("Build", "CscCommandLineArgs", arguments)
            .Where(static argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal))
            .Select(static argument => argument["/analyzer:".Length..]));
    }

    private string FolderOf(IEnumerable<string> analyzers)
    {
        string[] names = ["ContentGen.Generator.dll", "Markdig.dll", "YamlDotNet.dll"];
        var ours = analyzers
            .Where(path => names.Contains(Path.GetFileName(path)))
            .Select(static path => Path.GetDirectoryName(path)!.Replace('\\', '/'))
            .Select(folder => folder.Split($"/{package.Version}/")[1])
            .ToList();

        Assert.Equal(3, ours.Count);
        return Assert.Single(ours.Distinct());
    }
}

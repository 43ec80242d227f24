using System.Globalization;
using System.IO.Compression;

namespace ContentGen.PackageTests.Sites;

/// <summary>The package, packed once from this repository, and a folder in which sites use it as a stranger would.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("contentgen-").FullName;
    private int _sites;

    public PackedPackage()
    {
        // A version that no cache has ever seen.
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        // Outputs of its own, so that the repository's are not replaced while other tests run from them.
        Dotnet.Run(
            Repository.Root,
            packagesFolder: null,
            "pack", "src/ContentGen", "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(_root, "artifacts"),
            "-m:1", "-p:UseSharedCompilation=false", $"-p:Version={Version}").OrFail();

        // The machine's own sources stay; only ContentGen is not asked of them, where its version cannot be. The
        // packages folder begins empty, so what a site gets is what was packed just now.
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <UseSharedCompilation>false</UseSharedCompilation>
                <NuGetAudit>false</NuGetAudit>
                <ContentGenVersion>{Version}</ContentGenVersion>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root, ".editorconfig"), "root = true");
    }

    public string Version { get; }

    /// <summary>The version of .NET that the SDK brings along, such as <c>10.0</c>.</summary>
    public string SdkVersion { get; } = string.Join('.', Dotnet.Run(Repository.Root, packagesFolder: null, "--version").OrFail().Output.Split('.')[..2]);

    /// <summary>The machines for which the generator is compiled ahead of time.</summary>
    public IReadOnlyList<string> ReadyToRunPlatforms { get; } = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    private string Feed => Path.Combine(_root, "feed");

    internal ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"ContentGen.{Version}.nupkg"));

    /// <summary>An empty folder for a site's projects.</summary>
    internal Site NewSite() =>
        new(Path.Combine(_root, $"site{Interlocked.Increment(ref _sites)}"), Path.Combine(_root, "packages"));

    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException)
        {
            // On Windows a compiler may hold the generator for a moment longer; the folder is a temporary one.
        }
    }
}

using System.Globalization;

namespace ContentGen.PackageTests.Sites;

/// <summary>A temporary folder with the packed package, and with the sites that use it.</summary>
internal sealed class PackageFolder
{
    private readonly string _root = Directory.CreateTempSubdirectory("contentgen-").FullName;
    private int _sites;

    public PackageFolder()
    {
        // A version that is in no cache.
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        // A separate output folder, so that the repository's outputs are not replaced while other tests run from them.
        Dotnet.Run(
            Repository.Root,
            packagesFolder: null,
            "pack", "src/ContentGen", "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(_root, "artifacts"),
            "-m:1", "-p:UseSharedCompilation=false", $"-p:Version={Version}").OrFail();
        WriteSettings();
    }

    public string Version { get; }

    public string SdkVersion { get; } = string.Join(
        '.', Dotnet.Run(Repository.Root, packagesFolder: null, "--version").OrFail().Output.Split('.')[..2]);

    public string Feed => Path.Combine(_root, "feed");

    public SiteFolder NewSite() =>
        new(Path.Combine(_root, $"site{Interlocked.Increment(ref _sites)}"), Path.Combine(_root, "packages"));

    public void Delete()
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

    // The machine's own package sources stay, but this version of ContentGen is only in ours. The packages folder is
    // empty at first, so a site gets what was packed just now.
    private void WriteSettings()
    {
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <UseSharedCompilation>false</UseSharedCompilation>
                <NuGetAudit>false</NuGetAudit>
                <ContentGenVersion>{Version}</ContentGenVersion>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_root, name), text);
}

using System.IO.Compression;

namespace ContentGen.PackageTests.Sites;

/// <summary>The package, packed from this repository, and a folder in which sites use it as a stranger would.</summary>
/// <remarks>Packs once: all objects of this class that exist at the same time share one package.</remarks>
public sealed class PackedPackage : IDisposable
{
    private static readonly Lock Gate = new();
    private static PackageFolder? s_shared;
    private static int s_users;

    private readonly PackageFolder _folder;

    public PackedPackage()
    {
        lock (Gate)
        {
            _folder = s_shared ??= new PackageFolder();
            s_users++;
        }
    }

    public string Version => _folder.Version;

    /// <summary>The version of .NET that the SDK contains, such as <c>10.0</c>.</summary>
    public string SdkVersion => _folder.SdkVersion;

    /// <summary>The machines for which the generator is compiled ahead of time.</summary>
    public IReadOnlyList<string> ReadyToRunPlatforms { get; } = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    /// <summary>A folder with packages, from which sites restore. Tests may add packages of their own.</summary>
    internal string Feed => _folder.Feed;

    internal ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"ContentGen.{Version}.nupkg"));

    /// <summary>An empty folder for a site's projects.</summary>
    internal SiteFolder NewSite() => _folder.NewSite();

    public void Dispose()
    {
        lock (Gate)
        {
            if (--s_users > 0)
                return;
            s_shared!.Delete();
            s_shared = null;
        }
    }
}

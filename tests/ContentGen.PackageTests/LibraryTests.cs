using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>A host uses the posts of a class library, by a project reference or as a package.</summary>
/// <remarks>NuGet gives the generator to the host in both cases, although the host does not reference
/// ContentGen.</remarks>
[Collection(PackageCollection.Name)]
public sealed class LibraryTests(PackedPackage package)
{
    // The tests of this class share one packages folder, so each library has a name of its own.
    private readonly string _library = $"Library{Guid.NewGuid():N}";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AHostUsesTheConstantsAndPostsOfALibraryAndHasNoneOfItsOwn(bool isPacked)
    {
        // The host has a folder of the same name, which another tool reads. Its only file would be an error in a post.
        var site = SiteWithLibrary()
            .Write("Host/content/posts/of-the-host.md", "---\ntitle: 'Of the host\n---\n")
            .Write("Host/Program.cs", $$"""
                using {{_library}};

                System.Console.WriteLine($"{Page.Slug} {Post.All[Post.Slugs.HelloWorld].Title} {Post.All.Count}");

                static class Page
                {
                    public static string Slug => Post.Slugs.HelloWorld;
                }
                """);
        Host(site, LibraryReference(site, isPacked), items: """<AdditionalFiles Include="content/**/*.md" />""");

        site.Build("build", "Host", "-warnaserror").OrFail();

        Assert.Equal("hello-world Hello 1", site.RunProgram("Host/bin/Debug/net10.0/Host.dll").Trim());
        Assert.Empty(Directory.GetFiles(site.PathOf("Host/obj"), "*.ContentGen.txt", SearchOption.AllDirectories));
        Assert.DoesNotContain(
            Directory.GetFiles(site.PathOf("Host/obj"), "*.cs", SearchOption.AllDirectories),
            static file => file.Contains("ContentGen.Generator", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AHostThatReferencesThePackageHasPostsOfItsOwnToo(bool isPacked)
    {
        var site = SiteWithLibrary()
            .Write("Host/content/notes/of-the-host.md", "---\ntitle: Of the host\n---\n")
            .Write("Host/Program.cs", $$"""
                using {{_library}};

                System.Console.WriteLine(Post.All.Single().Title + ", " + Host.Note.All.Single().Title);
                """);
        Host(site, LibraryReference(site, isPacked) + SiteFolder.PackageReference);

        site.Build("build", "Host", "-warnaserror").OrFail();

        Assert.Equal("Hello, Of the host", site.RunProgram("Host/bin/Debug/net10.0/Host.dll").Trim());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ARecordThatWouldHideTheLibrarysGetsAnotherName(bool isPacked)
    {
        var site = SiteWithLibrary()
            .Write("Host/content/posts/of-the-host.md", "---\ntitle: Of the host\n---\n")
            .Write("Host/Program.cs", $$"""
                using {{_library}};

                namespace Host;

                internal static class Program
                {
                    private static void Main() =>
                        System.Console.WriteLine(Post.All.Single().Title + ", " + PostEntry.All.Single().Title);
                }
                """);
        Host(site, LibraryReference(site, isPacked) + SiteFolder.PackageReference);

        var build = site.Build("build", "Host").OrFail();

        Assert.Equal(["Host/content/posts/of-the-host.md(1,1): warning CG5004"], build.Places);
        Assert.Equal("Hello, Of the host", site.RunProgram("Host/bin/Debug/net10.0/Host.dll").Trim());
    }

    private SiteFolder SiteWithLibrary() => package.NewSite()
        .Project($"{_library}/{_library}.csproj")
        .Write($"{_library}/content/posts/hello-world.md", "---\ntitle: Hello\n---\n");

    private static void Host(SiteFolder site, string reference, string items = "") => site.Project(
        "Host/Host.csproj",
        properties: "<OutputType>Exe</OutputType><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
        items: items,
        reference: reference);

    private string LibraryReference(SiteFolder site, bool isPacked)
    {
        if (!isPacked)
            return $"""<ProjectReference Include="../{_library}/{_library}.csproj" />""";

        // The version is a prerelease as that of the package is, which a stable package may not depend on.
        site.Build("pack", _library, "-o", package.Feed, $"-p:Version={package.Version}").OrFail();
        return $"""<PackageReference Include="{_library}" Version="{package.Version}" />""";
    }
}

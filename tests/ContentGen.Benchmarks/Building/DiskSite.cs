using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>A class library on disk, which the benchmarks build with <c>dotnet build</c>.</summary>
internal sealed class DiskSite
{
    private int _edits;

    private DiskSite(SiteFolder folder, string reference)
    {
        Folder = folder.Write("Site.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
            </Project>
            """);
        EditSource();
    }

    public SiteFolder Folder { get; }

    public string ContentDirectory => Folder.PathOf("content");

    /// <summary>The corpus, with the package of this repository.</summary>
    public static DiskSite WithPosts(PackedPackage package, int count) => new(
        NewSite(package, count).Write("Schema.cs", PostCorpus.Schema),
        SiteFolder.PackageReference);

    /// <summary>The corpus in the folder of a project that does not use it, for the cost of the SDK's own
    /// wildcards.</summary>
    public static DiskSite IgnoringPosts(PackedPackage package, int count) => new(NewSite(package, count), "");

    /// <summary>One C# file and no package, for the cost of any build.</summary>
    public static DiskSite Empty(PackedPackage package) => new(package.NewSite(), "");

    private static SiteFolder NewSite(PackedPackage package, int count)
    {
        var site = package.NewSite();
        for (var number = 0; number < count; number++)
            site.Write(PostCorpus.PathOf(number), PostText.Of(number));
        return site;
    }

    /// <summary>Deletes the outputs of a build, but not those of a restore.</summary>
    public void Clean()
    {
        foreach (var folder in (string[])["bin", "obj/Debug"])
        {
            if (Directory.Exists(Folder.PathOf(folder)))
                Directory.Delete(Folder.PathOf(folder), recursive: true);
        }
    }

    /// <summary>Builds everything again each time.</summary>
    public IContestant Rebuilding(Compiler compiler) => Building(compiler, after: Clean);

    /// <summary>Builds only what is not up to date.</summary>
    public IContestant Building(Compiler compiler, Action? after = null) =>
        ProcessContestant.Whole(() => Build(compiler), prepare: after);

    public void Build(Compiler compiler) => Folder.Build("build", ["-warnaserror", .. compiler.Arguments]).OrFail();

    public void EditSource() =>
        Folder.Write("Other.cs", $"namespace Bench; static class Other {{ public static int Edits => {++_edits}; }}");

    public void EditPost(int number = 0) =>
        Folder.Write(PostCorpus.PathOf(number), PostCorpus.Edited(PostText.Of(number), ++_edits));
}

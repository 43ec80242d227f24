using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>A class library on disk, which <c>dotnet build</c> builds as its owner would.</summary>
internal sealed class DiskSite
{
    private int _edits;

    private DiskSite(SiteFolder site, string reference)
    {
        Site = site.Write("Site.csproj", $"""
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

    public SiteFolder Site { get; }

    public string ContentDirectory => Site.PathOf("content");

    /// <summary>The corpus, with the package of this repository.</summary>
    public static DiskSite WithPosts(PackedPackage package, int count) => new(
        NewSite(package, count).Write("Schema.cs", PostCorpus.Schema),
        """<PackageReference Include="ContentGen" Version="$(ContentGenVersion)" />""");

    /// <summary>The corpus in the folder of a project that does nothing with it: what the SDK's own wildcards cost there.</summary>
    public static DiskSite BesidePosts(PackedPackage package, int count) => new(NewSite(package, count), "");

    /// <summary>One C# file and no package: what every build costs.</summary>
    public static DiskSite Empty(PackedPackage package) => new(package.NewSite(), "");

    private static SiteFolder NewSite(PackedPackage package, int count)
    {
        var site = package.NewSite();
        for (var number = 0; number < count; number++)
            site.Write(PostCorpus.PathOf(number), PostText.Of(number));
        return site;
    }

    /// <summary>Takes away all that a build makes; what a restore makes stays.</summary>
    public void Clean()
    {
        foreach (var folder in (string[])["bin", "obj/Debug"])
        {
            if (Directory.Exists(Site.PathOf(folder)))
                Directory.Delete(Site.PathOf(folder), recursive: true);
        }
    }

    /// <summary>Builds everything anew each time.</summary>
    public IContestant Rebuilding(Compiler compiler) => Building(compiler, after: Clean);

    /// <summary>Builds what is not up to date.</summary>
    public IContestant Building(Compiler compiler, Action? after = null) => ProcessContestant.Whole(() => Build(compiler), prepare: after);

    public void Build(Compiler compiler) => Site.Build("build", ["-warnaserror", .. compiler.Arguments]).OrFail();

    public void EditSource() =>
        Site.Write("Other.cs", $"namespace Bench; internal static class Other {{ public static int Edits => {++_edits}; }}");

    public void EditPost() => Site.Write(PostCorpus.PathOf(0), PostCorpus.Edited(PostText.Of(0), ++_edits));
}

using ContentGen.Benchmarks.Corpus;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>A class library on disk, which <c>dotnet build</c> builds as its owner would.</summary>
internal sealed class DiskSite
{
    private readonly Site _site;
    private int _edits;

    private DiskSite(Site site, string reference)
    {
        _site = site.Write("Site.csproj", $"""
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

    public string ContentDirectory => _site.PathOf("content");

    /// <summary>The corpus, with the package of this repository.</summary>
    public static DiskSite WithPosts(PackedPackage package, int count)
    {
        var site = package.NewSite().Write("Schema.cs", PostCorpus.Schema);
        for (var number = 0; number < count; number++)
            site.Write(PostCorpus.PathOf(number), PostText.Of(number));
        return new DiskSite(site, """<PackageReference Include="ContentGen" Version="$(ContentGenVersion)" />""");
    }

    /// <summary>One C# file and no package: what every build costs.</summary>
    public static DiskSite Empty(PackedPackage package) => new(package.NewSite(), "");

    /// <summary>Takes away all that a build makes; what a restore makes stays.</summary>
    private void Clean()
    {
        foreach (var folder in (string[])["bin", "obj/Debug"])
        {
            if (Directory.Exists(_site.PathOf(folder)))
                Directory.Delete(_site.PathOf(folder), recursive: true);
        }
    }

    /// <summary>Timed, it builds everything anew.</summary>
    public IContestant Rebuilding(Compiler compiler) => ProcessContestant.Whole(() => Build(compiler), prepare: Clean);

    public void Build(Compiler compiler) => _site.Build("build", ["-warnaserror", .. compiler.Arguments]).OrFail();

    public void EditSource() =>
        _site.Write("Other.cs", $"namespace Bench; internal static class Other {{ public static int Edits => {++_edits}; }}");

    public void EditPost() => _site.Write(PostCorpus.PathOf(0), PostCorpus.Edited(PostText.Of(0), ++_edits));
}

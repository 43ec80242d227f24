using System.Globalization;
using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;
using ContentGen.Tests;

namespace ContentGen.Benchmarks.Hosting;

/// <summary>A program with posts, which each measurement starts again.</summary>
internal sealed class Host
{
    private readonly SiteFolder _site;
    private readonly string[] _arguments;

    private Host(SiteFolder site, string posts, string items, params string[] arguments)
    {
        _arguments = arguments;
        _site = site
            .Write("Program.cs", HostProgram.Main)
            .Write("Posts.cs", posts)
            .Write("Host.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  {items}
                </Project>
                """);
        _site.Build("build", "-c", "Release", "-warnaserror").OrFail();
    }

    /// <summary>Its posts are in a separate assembly, because loading it is a part of the measured time.</summary>
    public static Host Compiled(PackedPackage package, DiskSite posts) => new(
        package.NewSite(),
        HostProgram.Compiled,
        $"""<ItemGroup><ProjectReference Include="{posts.Folder.PathOf("Site.csproj")}" /></ItemGroup>""");

    /// <summary>With the newest build of each library, and not with those that the generator must use.</summary>
    public static Host Loading(PackedPackage package, DiskSite posts) => new(
        package.NewSite(),
        HostProgram.Loading,
        $"""
        <Import Project="{Repository.PathOf("Directory.Packages.props")}" />
        <ItemGroup><PackageReference Include="Markdig" /><PackageReference Include="YamlDotNet" /></ItemGroup>
        """,
        posts.ContentDirectory);

    /// <summary>The time until the first post is available.</summary>
    public IContestant FirstAll => Taking(0);

    /// <summary>The time from then until its body is available.</summary>
    public IContestant FirstBody => Taking(1);

    /// <summary>The time until each post is available.</summary>
    public IContestant EachPost => Taking(2);

    private ProcessContestant Taking(int time) => new(() =>
    {
        var times = _site.RunProgram("bin/Release/net10.0/Host.dll", _arguments).Split(' ');
        return double.Parse(times[time], CultureInfo.InvariantCulture);
    });
}

using System.Globalization;
using ContentGen.Benchmarks.Building;
using ContentGen.Benchmarks.Measuring;
using ContentGen.PackageTests.Sites;
using ContentGen.Tests;

namespace ContentGen.Benchmarks.Hosting;

/// <summary>A program with posts, started anew each time.</summary>
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

    /// <summary>Its posts are in an assembly beside it, since to load that is a part of what is timed.</summary>
    public static Host Compiled(PackedPackage package, DiskSite posts) => new(
        package.NewSite(),
        HostProgram.Compiled,
        $"""<ItemGroup><ProjectReference Include="{posts.Site.PathOf("Site.csproj")}" /></ItemGroup>""");

    /// <summary>With the newest build of each library, and not with those that the generator must take.</summary>
    public static Host Loading(PackedPackage package, DiskSite posts) => new(
        package.NewSite(),
        HostProgram.Loading,
        $"""
        <Import Project="{Repository.PathOf("Directory.Packages.props")}" />
        <ItemGroup><PackageReference Include="Markdig" /><PackageReference Include="YamlDotNet" /></ItemGroup>
        """,
        posts.ContentDirectory);

    /// <summary>Until the first post is there.</summary>
    public IContestant FirstAll => Taking(0);

    /// <summary>From then until its body is.</summary>
    public IContestant FirstBody => Taking(1);

    /// <summary>Until each post is there.</summary>
    public IContestant EachPost => Taking(2);

    private ProcessContestant Taking(int time) => new(() =>
        double.Parse(_site.RunProgram("bin/Release/net10.0/Host.dll", _arguments).Split(' ')[time], CultureInfo.InvariantCulture));
}

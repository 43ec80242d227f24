using System.Text.Json;

namespace ContentGen.PackageTests.Sites;

/// <summary>A folder with a user's projects, which tests write, build and run.</summary>
internal sealed class SiteFolder
{
    /// <summary>The reference that a project needs, and the only one.</summary>
    public const string PackageReference =
        """<PackageReference Include="ContentGen" Version="$(ContentGenVersion)" />""";

    private readonly string _directory;
    private readonly string _packagesFolder;

    public SiteFolder(string directory, string packagesFolder)
    {
        _directory = directory;
        _packagesFolder = packagesFolder;
        Directory.CreateDirectory(directory);
    }

    public string PathOf(string relativePath) => Path.Combine(_directory, relativePath);

    public SiteFolder Write(string relativePath, string text)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a project file.</summary>
    /// <param name="reference">How the project gets ContentGen: by the package, unless a test says otherwise.</param>
    public SiteFolder Project(
        string relativePath,
        string properties = "",
        string items = "",
        string sdk = "Microsoft.NET.Sdk",
        string reference = PackageReference) =>
        Write(relativePath, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Runs a command such as <c>build</c> or <c>publish</c> in the site's folder.</summary>
    public BuildResult Build(string command, params string[] arguments)
    {
        var result = Run([command, .. arguments, "--nologo", "-m:1", "-tl:off", "-clp:NoSummary"]);
        return new BuildResult(result.ExitCode, result.Output, _directory);
    }

    /// <summary>Runs a program that was built.</summary>
    /// <returns>Its output.</returns>
    public string RunProgram(string program, params string[] arguments) =>
        Run([PathOf(program), .. arguments]).OrFail().Output;

    /// <summary>A property as MSBuild has it after the targets, without a compilation.</summary>
    public string PropertyAfter(string targets, string property, params string[] arguments) =>
        Run(["msbuild", $"-t:{targets}", $"-getProperty:{property}", .. arguments]).OrFail().Output.Trim();

    /// <summary>The paths or texts of the items that MSBuild has after the targets.</summary>
    public IReadOnlyList<string> ItemsAfter(string targets, string item, params string[] arguments)
    {
        var output = Run(["msbuild", $"-t:{targets}", $"-getItem:{item}", .. arguments]).OrFail().Output;
        using var json = JsonDocument.Parse(output);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray()
                .Select(static entry => entry.GetProperty("Identity").GetString()!),
        ];
    }

    private Dotnet.Result Run(string[] arguments) => Dotnet.Run(_directory, _packagesFolder, arguments);
}

using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class PackedFilesTests(PackedPackage package)
{
    [Fact]
    public void ThePackageHasTheseFilesAndNoOthers()
    {
        using var archive = package.Open();
        var pages = Directory.GetFiles(Repository.PathOf("src/ContentGen.Generator/Diagnostics"), "*Rules.md")
            .Select(static page => "docs/diagnostics/" + Path.GetFileName(page));

        Assert.Equal(
            pages.Concat(ReadyToRun).Concat(
            [
                "ContentGen.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/ContentGen.Generator.dll",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/System.Buffers.dll",
                "analyzers/dotnet/cs/System.Memory.dll",
                "analyzers/dotnet/cs/System.Numerics.Vectors.dll",
                "analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/ContentGen.AdditionalFiles.targets",
                "build/ContentGen.props",
                "build/ContentGen.targets",
                "docs/diagnostics/ProjectRules.md",
                "lib/net8.0/ContentGen.dll",
                "lib/net8.0/ContentGen.xml",
            ]).Order(StringComparer.Ordinal),
            archive.Entries
                .Select(static entry => entry.FullName)
                .Where(static name => name != "[Content_Types].xml" && name.Split('/')[0] is not ("_rels" or "package"))
                .Order(StringComparer.Ordinal));
    }

    // On the page of a package they lead nowhere.
    [Fact]
    public void TheReadmeHasNoRelativeLinks()
    {
        using var archive = package.Open();
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var text = reader.ReadToEnd();

        Assert.StartsWith("# ContentGen\n", text, StringComparison.Ordinal);
        Assert.Contains("foreach (var post in Post.All)", text, StringComparison.Ordinal);
        Assert.Contains("The smallest\nsample is samples/Quickstart.", text, StringComparison.Ordinal);
        Assert.Empty(Regex.Matches(text, @"\]\((?!https?:)"));
    }

    [Fact]
    public void TheCopiesOfTheGeneratorAreCompiledAheadOfTimeAndOtherwiseTheSame()
    {
        foreach (var copy in ReadyToRun)
        {
            using var compiled = new PEReader(new MemoryStream(Bytes(copy)));
            using var plain = new PEReader(new MemoryStream(Bytes("analyzers/dotnet/cs/" + Path.GetFileName(copy))));

            Assert.True(compiled.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, copy);
            Assert.Equal(0, plain.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
            Assert.Equal(Mvid(plain), Mvid(compiled));
        }

        static Guid Mvid(PEReader reader)
        {
            var metadata = reader.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
    }

    [Fact]
    public void EachIdInTheTargetsHasASection()
    {
        var targets = File.ReadAllText(Repository.PathOf("src/ContentGen/build/ContentGen.targets"));
        var page = File.ReadAllText(Repository.PathOf("src/ContentGen/build/ProjectRules.md"));

        Assert.Equal(
            Regex.Matches(targets, "Code=\"(CG\\d+)\"").Select(static match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal),
            Regex.Matches(page, @"^## (CG\d+): ", RegexOptions.Multiline)
                .Select(static match => match.Groups[1].Value));
    }

    [Fact]
    public void ThePackageDependsOnNothing()
    {
        var nuspec = XDocument.Load(new MemoryStream(Bytes("ContentGen.nuspec")));

        Assert.DoesNotContain(nuspec.Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", ValueOf("license"));
        Assert.Equal("README.md", ValueOf("readme"));

        string ValueOf(string name) =>
            Assert.Single(nuspec.Descendants(), element => element.Name.LocalName == name).Value;
    }

    [Fact]
    public void TheGeneratorLoadsInTheCompilerOfSdk8()
    {
        using var reader = new PEReader(new MemoryStream(Bytes("analyzers/dotnet/cs/ContentGen.Generator.dll")));
        var metadata = reader.GetMetadataReader();
        var compiler = metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())
            .Where(static name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(static name => $"{name.Name} {name.Version}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(["Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0"], compiler);
    }

    private IEnumerable<string> ReadyToRun =>
        from platform in package.ReadyToRunPlatforms
        from file in (string[])["ContentGen.Generator.dll", "Markdig.dll", "YamlDotNet.dll"]
        select $"tools/net{package.SdkVersion}/{platform}/{file}";

    private byte[] Bytes(string name)
    {
        using var archive = package.Open();
        using var entry = archive.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }
}

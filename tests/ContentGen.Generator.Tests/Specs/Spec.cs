using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Specs;

/// <summary>A part of a help page: a bad project, the output of its build, and the same project fixed.</summary>
internal sealed record Spec(
    string Page,
    string Title,
    IReadOnlyList<SpecFile> Bad,
    IReadOnlyList<string> Output,
    IReadOnlyList<string> Underlined,
    IReadOnlyList<SpecFile> Good)
{
    public override string ToString() => $"{Page}: {Title}";
}

/// <param name="Path">The path relative to the project; for a C# file, its name.</param>
internal sealed record SpecFile(string Path, string Text)
{
    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>Whether the file is the part of a project file that sets properties.</summary>
    public bool IsProject => Path.EndsWith(".csproj", StringComparison.Ordinal);

    public Site AddTo(Site site) =>
        IsCSharp ? site.Source(Path, Text)
        : IsProject ? XElement.Parse(Text).Elements().Aggregate(site, SetProperty)
        : site.File(Path, Text);

    private static Site SetProperty(Site site, XElement property)
    {
        if (property.Name.LocalName != "LangVersion")
            return site.Property(property.Name.LocalName, property.Value);

        // The language version is an option of the compiler and not a property.
        return LanguageVersionFacts.TryParse(property.Value, out var version)
            ? site with { ParseOptions = site.ParseOptions.WithLanguageVersion(version) }
            : throw new FormatException(property.Value);
    }
}

using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Specs;

/// <summary>A bad project, what the build says of it, and the same project mended: one part of a help page.</summary>
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

/// <param name="Path">Relative to the project; of C#, the file's name.</param>
internal sealed record SpecFile(string Path, string Text)
{
    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>Whether it is the part of a project file that sets properties.</summary>
    public bool IsProject => Path.EndsWith(".csproj", StringComparison.Ordinal);

    public Site AddTo(Site site) =>
        IsCSharp ? site.Source(Path, Text)
        : IsProject ? XElement.Parse(Text).Elements().Aggregate(site, static (site, property) => Set(site, property.Name.LocalName, property.Value))
        : site.File(Path, Text);

    // The compiler gets the version as an option of its own.
    private static Site Set(Site site, string property, string value) => property == "LangVersion"
        ? site with { ParseOptions = site.ParseOptions.WithLanguageVersion(LanguageVersionFacts.TryParse(value, out var version) ? version : throw new FormatException(value)) }
        : site.Property(property, value);
}

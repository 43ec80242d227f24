namespace ContentGen.Generator.Tests.Specs;

/// <summary>The help pages next to the rules in <c>src/ContentGen.Generator/Diagnostics</c>.</summary>
internal static class HelpPages
{
    public static string Folder { get; } = Repository.PathOf("src/ContentGen.Generator/Diagnostics");

    public static IEnumerable<Spec> Specs => Directory.GetFiles(Folder, "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(static page => SpecReader.Read(Path.GetFileName(page), File.ReadAllText(page)));
}

using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Architecture;

/// <summary>Data flows through the folders in one direction, and two libraries are known in one folder each.</summary>
public class WallTests
{
    /// <summary>The phases. Each may use those above it.</summary>
    private static readonly string[] Phases =
    [
        "Shared", "Diagnostics", "Suggestions", "Configuration", "Reading", "Rendering", "Posts", "Schema", "Binding",
        "Inference", "References",
        "Checking", "Links", "Layout", "Completion", "Emission",
    ];

    private static readonly Regex ImportedPhase = new(@"^using (?:static )?ContentGen\.Generator\.(\w+)",
        RegexOptions.Multiline);

    [Fact]
    public void EveryFolderIsAPhase() => Assert.Equal(
        Phases.Order(StringComparer.Ordinal),
        SourceMap.Files.Select(SourceMap.PhaseOf).Where(static phase => phase.Length > 0).Distinct()
            .Order(StringComparer.Ordinal));

    // Types that the compiler looks for, and netstandard2.0 lacks, are in the framework's namespaces.
    [Fact]
    public void EveryNamespaceIsItsFolder() => AssertNone(SourceMap.Files
        .Where(static file => file != "Shared/CompilerTypes.cs")
        .Where(static file => !TextOf(file).Contains($"\nnamespace {NamespaceOf(file)};\n", StringComparison.Ordinal)
            && !TextOf(file).StartsWith($"namespace {NamespaceOf(file)};\n", StringComparison.Ordinal)));

    [Fact]
    public void NoPhaseUsesOneBelowIt() => AssertNone(SourceMap.Uses.Where(static use =>
        SourceMap.PhaseOf(use.From) is { Length: > 0 } from
        // What is in no folder knows all phases, so that none may know it.
        && (SourceMap.PhaseOf(use.To) is var to
            && (to.Length == 0 || Array.IndexOf(Phases, to) > Array.IndexOf(Phases, from)))));

    [Fact]
    public void NoPhaseImportsOneBelowIt() => AssertNone(SourceMap.Files.SelectMany(static file => Imports(file)
        .Where(imported =>
            Array.IndexOf(Phases, imported) > Array.IndexOf(Phases, SourceMap.PhaseOf(file))
                && SourceMap.PhaseOf(file).Length > 0)
        .Select(imported => $"{file} imports {imported}")));

    [Fact]
    public void NoCycleOfFilesLeadsThroughTwoFolders() =>
        AssertNone(new FileCycles(SourceMap.Uses).ThroughFolders(RoomOf)
        .Select(static cycle => string.Join("\n    ", cycle)));

    [Theory]
    [InlineData("Markdig", "Rendering")]
    [InlineData("YamlDotNet", "Reading/Yaml")]
    public void OneFolderKnowsTheLibrary(string library, string folder)
    {
        var uses = SourceMap.LibraryUses.Where(use => use.To == library).ToList();

        Assert.NotEmpty(uses);
        AssertNone(uses.Where(use => !(use.From + "/").StartsWith(folder + "/", StringComparison.Ordinal)));
    }

    // Otherwise the other tests would pass whatever the code is.
    [Fact]
    public void TheMapIsThatOfTheCode()
    {
        Assert.Contains(SourceMap.Uses, static use => use is { From: "PostGenerator.cs", To: "PipelineStages.cs" });
        Assert.All(Phases, static phase =>
            Assert.Contains(SourceMap.Uses, use =>
                SourceMap.PhaseOf(use.From) == phase || SourceMap.PhaseOf(use.To) == phase));
        Assert.InRange(SourceMap.Uses.Count, SourceMap.Files.Count, int.MaxValue);
    }

    // The mistakes in a text within brackets are those of any text, so the folders of mistakes are one room.
    private static string RoomOf(string file) =>
        file.StartsWith("Reading/Mistakes/", StringComparison.Ordinal) ? "Reading/Mistakes" : SourceMap.FolderOf(file);

    private static string NamespaceOf(string file) =>
        $"ContentGen.Generator.{SourceMap.FolderOf(file).Replace('/', '.')}".TrimEnd('.');

    private static IEnumerable<string> Imports(string file) =>
        ImportedPhase.Matches(TextOf(file)).Select(static match => match.Groups[1].Value);

    private static string TextOf(string file) =>
        File.ReadAllText(Path.Combine(SourceMap.Root, file)).ReplaceLineEndings("\n");

    private static void AssertNone(IEnumerable<object> violations) =>
        Assert.True(!violations.Any(), "\n  " + string.Join("\n  ", violations));
}

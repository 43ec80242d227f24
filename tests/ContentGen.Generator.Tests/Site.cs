using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests;

/// <summary>A project with content, as the compiler gets it.</summary>
internal sealed record Site
{
    public const string Directory = "/site/";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => IsFramework(Path.GetFileName(path)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ContentBody).Assembly.Location),
    ];

    // Every compilation is derived from this one, so that the references are bound once.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Site", references: References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public ImmutableSortedDictionary<string, string> Sources { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, new Dictionary<string, string>
        {
            ["build_property._ContentGenEncodedProjectDirectory"] = Encoded(Directory),
            ["build_property.RootNamespace"] = "Site",
            ["build_property.ContentGenIncludeDrafts"] = "true",
        });

    public CSharpParseOptions ParseOptions { get; init; } =
        new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private const string DataSectionFeature = "experimental-data-section-string-literals";

    /// <summary>The site as an optimized build compiles it.</summary>
    public Site Compressed() => WithDataSection("1000").Property("_ContentGenCompression", "true");

    /// <param name="value">The value of the compiler's feature that moves long literals to the data section.</param>
    public Site WithDataSection(string value) =>
        this with { ParseOptions = ParseOptions.WithFeatures([new(DataSectionFeature, value)]) };

    /// <summary>Whether findings about collections without posts count. Most tests of declarations have no posts, and
    /// need none.</summary>
    public bool ReportsEmptyCollections { get; init; }

    /// <summary>Assemblies that the project references besides .NET.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; init; } = [];

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public static Site With(string schema) => new Site().Source("Schema.cs", schema);

    public Site Source(string name, string code) => this with { Sources = Sources.SetItem(name, code) };

    /// <summary>Adds a file, or replaces its text and keeps its position among the files.</summary>
    public Site File(string path, string text)
    {
        var file = new TextFile(Directory + path, text);
        var index = Files.ToList().FindIndex(other => other.Path == file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    /// <summary>Adds a post in <c>content/posts</c>.</summary>
    public Site Post(string name, string keys) => File($"content/posts/{name}.md", $"---\n{keys}\n---\nText.\n");

    public Site Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == Directory + path) };

    public string TextOf(string path) => Sources.TryGetValue(path, out var source)
        ? source
        : Files.Single(file => file.Path == Directory + path).GetText()!.ToString();

    public Site ContentDirectory(string directory) => Property("_ContentGenEncodedDirectory", Encoded(directory));

    public Site Property(string name, string value) =>
        this with { Properties = Properties.SetItem("build_property." + name, value) };

    /// <summary>Adds a library that the project references, as a file.</summary>
    public Site Library(string name, string code)
    {
        using var stream = new MemoryStream();
        Assert.True(Empty.WithAssemblyName(name).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code)).Emit(stream).Success);
        return this with { Libraries = Libraries.Add(MetadataReference.CreateFromImage(stream.ToArray())) };
    }

    public CSharpCompilation Compilation() => Empty
        .AddReferences(Libraries)
        .WithOptions(Empty.Options.WithNullableContextOptions(Nullable).WithOutputKind(OutputKind))
        .AddSyntaxTrees(Sources.Add("Usings.cs", Usings).Select(source =>
            CSharpSyntaxTree.ParseText(source.Value, ParseOptions, source.Key, Encoding.UTF8)));

    public AnalyzerConfigOptionsProvider OptionsProvider() => new Options(Properties);

    /// <param name="tracksSteps">Whether the driver records the output of each stage, which takes time.</param>
    public GeneratorDriver Driver(bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [new PostGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        OptionsProvider(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    public SiteBuild Build()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var output, out _);
        return new SiteBuild(this, (CSharpCompilation)output, driver.GetRunResult());
    }

    /// <summary>Builds the site with a class <c>Probe</c> that evaluates an expression, and runs it.</summary>
    public object? Run(string expression) => this
        .Source("Probe.cs", $"public static class Probe {{ public static object? Run() => {expression}; }}")
        .Build()
        .Run();

    private static bool IsFramework(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll";

    private static string Encoded(string path) => Convert.ToBase64String(Encoding.UTF8.GetBytes(path));

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using System.ComponentModel.DataAnnotations;
        global using ContentGen;
        """;

    public sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
                properties.TryGetValue(key, out value);
        }
    }
}

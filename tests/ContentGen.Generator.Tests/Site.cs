using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests;

/// <summary>A project with content, as the compiler sees it.</summary>
internal sealed record Site
{
    public const string Directory = "/site/";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ContentBody).Assembly.Location),
    ];

    // Every compilation is made from this one, so that the references are bound once.
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

    /// <summary>As in an optimized build.</summary>
    public Site Compressed() => WithDataSection("1000").Property("_ContentGenCompression", "true");

    /// <param name="value">Of the compiler's feature that keeps long literals in the data section.</param>
    public Site WithDataSection(string value) =>
        this with { ParseOptions = ParseOptions.WithFeatures([new("experimental-data-section-string-literals", value)]) };

    /// <summary>Assemblies that the project references besides .NET.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; init; } = [];

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public static Site With(string schema) => new Site().Source("Schema.cs", schema);

    public Site Source(string name, string code) => this with { Sources = Sources.SetItem(name, code) };

    /// <summary>Adds a file, or gives it another text; the place among the files stays.</summary>
    public Site File(string path, string text)
    {
        var file = new TextFile(Directory + path, text);
        var index = Files.ToList().FindIndex(other => other.Path == file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    public Site Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == Directory + path) };

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
        .AddSyntaxTrees(Sources.Add("Usings.cs", Usings).Select(source => CSharpSyntaxTree.ParseText(
            source.Value, ParseOptions, source.Key, System.Text.Encoding.UTF8)));

    public AnalyzerConfigOptionsProvider OptionsProvider() => new Options(Properties);

    /// <param name="tracksSteps">Whether each stage can be asked what it gave, and why: that takes its time.</param>
    public GeneratorDriver Driver(bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [new PostGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        OptionsProvider(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    public SiteBuild Build()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var output, out _);
        return new SiteBuild((CSharpCompilation)output, driver.GetRunResult());
    }

    private static string Encoded(string path) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(path));

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
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

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
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                properties.TryGetValue(key, out value);
        }
    }
}

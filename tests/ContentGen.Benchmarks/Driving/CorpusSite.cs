using System.Collections.Immutable;
using System.Text;
using ContentGen.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Benchmarks.Driving;

/// <summary>A site in memory, as the compiler sees it, with a driver that keeps its results as in an editor.</summary>
internal sealed class CorpusSite
{
    public const string Directory = "/site/";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ContentBody).Assembly.Location),
    ];

    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.CSharp12)
        .WithFeatures([new("experimental-data-section-string-literals", "1000")]);

    private readonly IIncrementalGenerator _generator;
    private readonly string[] _posts;
    private readonly ImmutableArray<AdditionalText> _files;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private AdditionalText _editedFile;
    private SyntaxTree _editedSource;
    private int _edits;

    public CorpusSite(IIncrementalGenerator generator, string[] posts)
    {
        _generator = generator;
        _posts = posts;
        _files =
            [.. posts.Select(static (post, number) => new CorpusFile(Directory + PostCorpus.PathOf(number), post))];
        _editedFile = _files[posts.Length / 2];
        _editedSource = Parse(0);
        _compilation = CSharpCompilation.Create(
            "Bench",
            [CSharpSyntaxTree.ParseText(PostCorpus.Schema, ParseOptions, "Schema.cs", Encoding.UTF8), _editedSource],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
        _driver = NewDriver();
    }

    public void RunCold()
    {
        Forget();
        Run();
    }

    public void Forget() => _driver = NewDriver();

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Runs until it is done or cancelled.</summary>
    /// <returns>Whether it finished before it was cancelled.</returns>
    public bool Run(CancellationToken cancellation)
    {
        try
        {
            _driver = _driver.RunGenerators(_compilation, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Makes the compilation for another keystroke, which is not part of our work.</summary>
    public void EditSource()
    {
        var edited = Parse(++_edits);
        _compilation = _compilation.ReplaceSyntaxTree(_editedSource, edited);
        _editedSource = edited;
    }

    public void EditPost()
    {
        var edited = new CorpusFile(_editedFile.Path, PostCorpus.Edited(_posts[_posts.Length / 2], ++_edits));
        _driver = _driver.ReplaceAdditionalText(_editedFile, edited);
        _editedFile = edited;
    }

    /// <summary>Compiles everything as a Release build does.</summary>
    public byte[] Emit()
    {
        _driver = NewDriver().RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        AssertClean();
        using var assembly = new MemoryStream();
        var result = output.Emit(assembly);
        return result.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    /// <summary>Fails if a post has a finding, so that something else is measured than intended.</summary>
    public CorpusSite AssertClean()
    {
        var run = _driver.GetRunResult();
        var problem = run.Diagnostics.FirstOrDefault(static finding => finding.Severity >= DiagnosticSeverity.Warning);
        return problem is null ? this : throw new InvalidOperationException(problem.ToString());
    }

    private GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([_generator.AsSourceGenerator()], _files, ParseOptions, new FixedOptions());

    private static SyntaxTree Parse(int edit) => CSharpSyntaxTree.ParseText(
        $"namespace Bench; internal static class Other {{ public static int Edits => {edit}; }}",
        ParseOptions,
        "Other.cs",
        Encoding.UTF8);
}

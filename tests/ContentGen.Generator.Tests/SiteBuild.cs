using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests;

/// <summary>The result of building a <see cref="Site"/>.</summary>
internal sealed class SiteBuild(Site site, CSharpCompilation compilation, GeneratorDriverRunResult run)
{
    public GeneratorRunResult Result { get; } = run.Results.Single() is { Exception: null } result
        ? result
        : throw new InvalidOperationException("The generator threw.", run.Results.Single().Exception);

    public CSharpCompilation Compilation => compilation;

    /// <summary>The compiler's warnings and errors in generated files.</summary>
    public IEnumerable<Diagnostic> GeneratedProblems => ProblemsOf(compilation).Where(static problem =>
        problem.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);

    /// <summary>The findings by file and position, as in a build log.</summary>
    public ImmutableArray<Diagnostic> Findings { get; } =
    [
        .. run.Diagnostics
            .Where(static finding => !finding.IsSuppressed)
            // The compiler reports our findings too, through [Obsolete] on generated code.
            .Concat(compilation.GetDiagnostics().Where(IsOurs))
            .OrderBy(static finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.SourceSpan.Start)
            .ThenBy(static finding => finding.Id, StringComparer.Ordinal),
    ];

    /// <summary>The findings that the site accepts, which are only in the compiler's log.</summary>
    public IEnumerable<string> Accepted => run.Diagnostics
        .Where(static finding => finding.IsSuppressed)
        .Select(FindingText.LineOf)
        .Order(StringComparer.Ordinal);

    /// <summary>The findings as lines of a build log.</summary>
    public IEnumerable<string> Lines => Findings.Select(FindingText.LineOf);

    /// <summary>The ids of the findings, for tests that are not about their texts.</summary>
    public IEnumerable<string> Ids => Findings.Select(static finding => finding.Id);

    /// <summary>The text that each finding underlines; empty for a finding without a file.</summary>
    public IEnumerable<string> Underlined => Findings.Select(static finding => finding.Location).Select(TextAt);

    /// <summary>The paths of the other places that the only finding names.</summary>
    public IEnumerable<string> RelatedPaths => Findings.Single().AdditionalLocations.Select(FindingText.PathOf);

    public string Source(string hintNameEnd) => Source("", hintNameEnd);

    public string Source(string hintNameStart, string hintNameEnd) => Result.GeneratedSources
        .Single(source =>
            source.HintName.StartsWith(hintNameStart, StringComparison.Ordinal)
            && source.HintName.EndsWith(hintNameEnd, StringComparison.Ordinal))
        .SourceText.ToString();

    public static string PathOf(Diagnostic finding) => FindingText.PathOf(finding.Location);

    /// <summary>Fails at any finding and at any warning, with documentation comments on and off.</summary>
    public SiteBuild AssertClean()
    {
        Assert.Empty(Lines);
        return AssertCompiles();
    }

    /// <summary>Fails at any warning of the compiler, with documentation comments on and off.</summary>
    public SiteBuild AssertCompiles()
    {
        Assert.Empty(ProblemsOf(compilation));
        Assert.Empty(ProblemsOf(WithoutDocumentation()));
        return this;
    }

    /// <summary>Emits the site and loads it.</summary>
    public Assembly Load()
    {
        AssertCompiles();
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>Runs the static method <c>Run()</c> of the class <c>Probe</c> in the site.</summary>
    public object? Run() => Load().GetType("Probe", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null);

    private static bool IsOurs(Diagnostic problem) => problem.Id.StartsWith("CG", StringComparison.Ordinal);

    // The tests' own declarations have no documentation.
    private static bool IsMissingDocumentation(Diagnostic problem) =>
        problem.Id == "CS1591"
        && problem.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) != true;

    private static IEnumerable<Diagnostic> ProblemsOf(CSharpCompilation compilation) => compilation.GetDiagnostics()
        .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
        .Where(static problem => !IsOurs(problem) && !IsMissingDocumentation(problem));

    private CSharpCompilation WithoutDocumentation() => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(static tree => CSharpSyntaxTree.ParseText(
            tree.GetText(),
            ((CSharpParseOptions)tree.Options).WithDocumentationMode(DocumentationMode.None),
            tree.FilePath)));

    private string TextAt(Location location)
    {
        if (location == Location.None)
            return "";

        var path = FindingText.PathOf(location);
        var text = location.SourceTree?.ToString() ?? site.TextOf(path);
        return text.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
    }
}

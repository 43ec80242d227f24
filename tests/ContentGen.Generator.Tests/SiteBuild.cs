using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests;

/// <summary>What a build of a <see cref="Site"/> gives.</summary>
internal sealed class SiteBuild(CSharpCompilation compilation, GeneratorDriverRunResult run)
{
    public GeneratorRunResult Result { get; } = run.Results.Single() is { Exception: null } result
        ? result
        : throw new InvalidOperationException("The generator threw.", run.Results.Single().Exception);

    /// <summary>By file and position, as a build log has them.</summary>
    public ImmutableArray<Diagnostic> Findings { get; } =
    [
        .. run.Diagnostics
            // What an [Obsolete] on generated code makes the compiler say is ours as well.
            .Concat(compilation.GetDiagnostics().Where(static problem => problem.Id.StartsWith("CG", StringComparison.Ordinal)))
            .OrderBy(static finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.SourceSpan.Start)
            .ThenBy(static finding => finding.Id, StringComparer.Ordinal),
    ];

    public IEnumerable<string> Lines => Findings.Select(LineOf);

    public string Source(string hintNameEnd) =>
        Result.GeneratedSources.Single(source => source.HintName.EndsWith(hintNameEnd, StringComparison.Ordinal)).SourceText.ToString();

    private static string LineOf(Diagnostic finding)
    {
        var lines = finding.Location.GetLineSpan();
        var severity = finding.Severity.ToString().ToLowerInvariant();
        // As the compiler has it.
        var place = finding.Location == Location.None ? "CSC " : string.Create(CultureInfo.InvariantCulture, $"{PathOf(finding)}({lines.StartLinePosition.Line + 1},{lines.StartLinePosition.Character + 1})");
        return $"{place}: {severity} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}";
    }

    public static string PathOf(Diagnostic finding) =>
        finding.Location.GetLineSpan().Path?.Replace(Site.Directory, "", StringComparison.Ordinal) ?? "(no file)";

    /// <summary>Fails at any finding, and at any warning in the generated code, with documentation on and off.</summary>
    public SiteBuild AssertClean()
    {
        Assert.Empty(Lines);
        return AssertCompiles();
    }

    /// <summary>Fails at any warning of the compiler, with documentation on and off.</summary>
    public SiteBuild AssertCompiles()
    {
        foreach (var mode in new[] { DocumentationMode.Diagnose, DocumentationMode.None })
        {
            var rebuilt = mode == DocumentationMode.Diagnose
                ? compilation
                : compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree =>
                    CSharpSyntaxTree.ParseText(tree.GetText(), ((CSharpParseOptions)tree.Options).WithDocumentationMode(mode), tree.FilePath)));
            var problems = rebuilt.GetDiagnostics()
                .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning && !problem.Id.StartsWith("CG", StringComparison.Ordinal))
                // The test's own declarations carry no documentation.
                .Where(static problem => problem.Id != "CS1591" || problem.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);
            Assert.Empty(problems);
        }

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

    /// <summary>Runs the static method <c>Run()</c> of the class <c>Probe</c> that the test put into the site.</summary>
    public object? Run() => Load().GetType("Probe", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null);
}

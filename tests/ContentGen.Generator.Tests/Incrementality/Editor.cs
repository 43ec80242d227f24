using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>An editor with a site open: unchanged files and trees stay the same objects, and drivers
/// remember.</summary>
internal sealed class Editor
{
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private readonly List<(GeneratorDriver Driver, Site Site)> _past = [];
    private Site _site;

    public Editor(Site site)
    {
        _site = site;
        _past.Add((site.Driver().RunGenerators(Compilation(site)), site));
    }

    /// <summary>Takes a step, and compares what a fresh driver gives for the same site.</summary>
    /// <returns>The difference, or null.</returns>
    public string? Take(Step step)
    {
        _site = step.Edit.ApplyTo(_site);
        if (step.RecreatesObjects)
        {
            _site = Recreated(_site);
            _trees.Clear();
        }

        var (driver, known) = _past[Math.Max(0, _past.Count - 1 - step.DriversBack)];
        driver = UpToDate(driver, known, _site);
        var compilation = Compilation(_site);
        for (var i = 0; i < step.Cancellations; i++)
            RunAndCancel(driver, compilation, step.CancelledAfterMicroseconds);

        var runs = new GeneratorDriver[step.IsConcurrent ? 3 : 1];
        Parallel.For(0, runs.Length, run => runs[run] = driver.RunGenerators(compilation));
        _past.Add((runs[0], _site));

        var fresh = new Outcome(Recreated(_site).Driver().RunGenerators(_site.Compilation()));
        return fresh.Fault is { } fault
            ? "  a fresh driver fails: " + fault
            : runs.Select(run => new Outcome(run).DifferenceFrom(fresh))
                .FirstOrDefault(static difference => difference is not null);
    }

    private static Site Recreated(Site site) =>
        site with { Files = [.. site.Files
            .Select(static file => new Site.TextFile(file.Path, file.GetText()!.ToString()))] };

    private static GeneratorDriver UpToDate(GeneratorDriver driver, Site known, Site site)
    {
        driver = WithFiles(driver, known.Files, site.Files);
        if (!ReferenceEquals(known.Properties, site.Properties))
            driver = driver.WithUpdatedAnalyzerConfigOptions(site.OptionsProvider());
        return ReferenceEquals(known.ParseOptions, site.ParseOptions)
            ? driver
            : driver.WithUpdatedParseOptions(site.ParseOptions);
    }

    // By the narrowest of the driver's methods, as an editor does.
    private static GeneratorDriver WithFiles(GeneratorDriver driver, ImmutableArray<AdditionalText> old,
        ImmutableArray<AdditionalText> files)
    {
        if (old.SequenceEqual(files))
            return driver;
        if (old.Select(static file => file.Path).SequenceEqual(files.Select(static file => file.Path)))
        {
            return old.Zip(files).Where(static pair => !ReferenceEquals(pair.First, pair.Second))
                .Aggregate(driver, static (driver, pair) => driver.ReplaceAdditionalText(pair.First, pair.Second));
        }

        if (files.Length > old.Length && files.AsSpan()[..old.Length].SequenceEqual(old.AsSpan()))
            return driver.AddAdditionalTexts(files[old.Length..]);
        var removed = old.Except(files).ToImmutableArray();
        return old.Except(removed).SequenceEqual(files)
            ? driver.RemoveAdditionalTexts(removed)
            : driver.ReplaceAdditionalTexts(files);
    }

    private static void RunAndCancel(GeneratorDriver driver, Compilation compilation, int? microseconds)
    {
        using var source = new CancellationTokenSource();
        if (microseconds is null)
            driver = driver.AddAdditionalTexts([new CancellingFile(source)]);
        var canceller = new Thread(() =>
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            while (System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMicroseconds < microseconds)
                Thread.SpinWait(20);
            source.Cancel();
        });
        if (microseconds is not null)
            canceller.Start();
        try
        {
            driver.RunGenerators(compilation, source.Token);
        }
        catch (OperationCanceledException)
        {
            // As meant, unless the run was sooner done.
        }

        if (microseconds is not null)
            canceller.Join();
    }

    private CSharpCompilation Compilation(Site site)
    {
        var whole = (site with { Sources = site.Sources.Clear() }).Compilation();
        var usings = whole.SyntaxTrees.Single();
        var trees = site.Sources.Select(source =>
            (Name: source.Key, Tree: TreeOf(source.Key, source.Value, site.ParseOptions)))
            .Append((Name: usings.FilePath, Tree: KnownOr(usings)))
            .OrderBy(static tree => tree.Name, StringComparer.Ordinal);
        return whole.RemoveAllSyntaxTrees().AddSyntaxTrees(trees.Select(static tree => tree.Tree));
    }

    private SyntaxTree KnownOr(SyntaxTree usings)
    {
        if (_trees.TryGetValue(usings.FilePath, out var known) && known.Options.Equals(usings.Options))
            return known;
        return _trees[usings.FilePath] = usings;
    }

    private SyntaxTree TreeOf(string name, string code, CSharpParseOptions options)
    {
        if (!_trees.TryGetValue(name, out var known) || !known.Options.Equals(options))
            return _trees[name] = CSharpSyntaxTree.ParseText(code, options, name, System.Text.Encoding.UTF8);

        var text = known.GetText();
        return _trees[name] = text.ToString() == code ? known : known.WithChangedText(Changed(text, code));
    }

    // As a person types it, so that the parser keeps what is around the change.
    private static SourceText Changed(SourceText text, string code)
    {
        var old = text.ToString();
        var start = old.AsSpan().CommonPrefixLength(code);
        var end = 0;
        while (end < Math.Min(old.Length, code.Length) - start && old[^(end + 1)] == code[^(end + 1)])
            end++;
        return text.Replace(start, old.Length - start - end, code[start..^end]);
    }

    private sealed class CancellingFile(CancellationTokenSource source) : AdditionalText
    {
        public override string Path => Site.Directory + "content/posts/zz-cancelling.md";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            return SourceText.From("---\ntitle: Cancelling\n---\n", System.Text.Encoding.UTF8);
        }
    }
}

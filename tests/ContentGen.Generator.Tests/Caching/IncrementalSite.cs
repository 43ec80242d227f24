using System.Collections;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>A site that is edited again and again, as in an IDE, with one driver that keeps its results.</summary>
internal sealed class IncrementalSite
{
    private GeneratorDriver _driver;
    private GeneratorRunResult _before;

    public IncrementalSite(Site site)
    {
        Site = site;
        _driver = site.Driver(tracksSteps: true);
        Run();
    }

    public Site Site { get; private set; }

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The findings as lines of a build log.</summary>
    public IEnumerable<string> Lines => Result.Diagnostics.Select(FindingText.LineOf);

    /// <summary>The hint names of the files whose text the last edit changed, added or removed.</summary>
    public IReadOnlyList<string> ChangedSources { get; private set; } = [];

    public void EditSource(string name, string code)
    {
        Site = Site.Source(name, code);
        Run();
    }

    /// <summary>Replaces a file object by a new one, as a saved edit does.</summary>
    public void EditFile(string path, string text)
    {
        var edited = Site.File(path, text);
        for (var i = 0; i < Site.Files.Length; i++)
        {
            if (!ReferenceEquals(Site.Files[i], edited.Files[i]))
                _driver = _driver.ReplaceAdditionalText(Site.Files[i], edited.Files[i]);
        }

        Site = edited;
        Run();
    }

    public void AddFile(string path, string text)
    {
        Site = Site.File(path, text);
        _driver = _driver.AddAdditionalTexts([Site.Files[^1]]);
        Run();
    }

    public void RemoveFile(string path)
    {
        var removed = Site.Files.Single(file => file.Path == Site.Directory + path);
        Site = Site.Without(path);
        _driver = _driver.RemoveAdditionalTexts([removed]);
        Run();
    }

    /// <summary>Replaces all files, as a rename or a checkout does.</summary>
    public void ReplaceFiles(ImmutableArray<AdditionalText> files)
    {
        Site = Site with { Files = files };
        _driver = _driver.ReplaceAdditionalTexts(files);
        Run();
    }

    /// <summary>Copies the files to new objects, as the compiler server does in each build.</summary>
    public static IEnumerable<AdditionalText> CopiesOf(IEnumerable<AdditionalText> files) =>
        files.Select(static file => new Site.TextFile(file.Path, file.GetText()!.ToString()));

    public void SetProperty(string name, string value)
    {
        Site = Site.Property(name, value);
        RefreshOptions();
    }

    public void SetContentDirectory(string directory)
    {
        Site = Site.ContentDirectory(directory);
        RefreshOptions();
    }

    public void RefreshOptions()
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(Site.OptionsProvider());
        Run();
    }

    public ImmutableArray<IncrementalStepRunReason> ReasonsOf(string stage) =>
    [
        .. Result.TrackedSteps.TryGetValue(stage, out var steps)
            ? steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)
            : [],
    ];

    /// <summary>The number of a stage's items that are the same objects as before the last edit.</summary>
    public int CountKept(string stage) =>
        ItemsOf(Result, stage).Intersect(ItemsOf(_before, stage), ReferenceEqualityComparer.Instance).Count();

    /// <summary>The number of a stage's items that are new objects since the last edit.</summary>
    public int CountNew(string stage) =>
        ItemsOf(Result, stage).Except(ItemsOf(_before, stage), ReferenceEqualityComparer.Instance).Count();

    /// <summary>Everything that the stages output.</summary>
    public IEnumerable<object> OutputsOf(params string[] stages) => stages
        .SelectMany(stage => Result.TrackedSteps[stage])
        .SelectMany(static step => step.Outputs)
        .Select(static output => output.Value);

    public int CountOf(string stage, params IncrementalStepRunReason[] reasons) =>
        ReasonsOf(stage).Count(reason => reasons.Contains(reason));

    public void AssertCached(params string[] stages)
    {
        foreach (var stage in stages)
        {
            Assert.NotEmpty(ReasonsOf(stage));
            Assert.All(ReasonsOf(stage), reason => Assert.True(
                reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"{stage} is {reason}"));
        }
    }

    public void AssertNoFileIsWrittenAgain() => Assert.All(
        Result.TrackedOutputSteps.SelectMany(static steps => steps.Value).SelectMany(static step => step.Outputs),
        static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));

    private static IEnumerable<object> ItemsOf(GeneratorRunResult result, string stage) =>
        ((IEnumerable)result.TrackedSteps[stage].Single().Outputs.Single().Value).Cast<object>();

    private void Run()
    {
        _before = Result;
        var before = SourcesOf(Result);
        _driver = _driver.RunGenerators(Site.Compilation());
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        var after = SourcesOf(Result);
        ChangedSources =
        [
            .. before.Keys.Union(after.Keys)
                .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, string> SourcesOf(GeneratorRunResult result) => result.GeneratedSources.IsDefault
        ? []
        : result.GeneratedSources.ToDictionary(
            static source => source.HintName, static source => source.SourceText.ToString());
}

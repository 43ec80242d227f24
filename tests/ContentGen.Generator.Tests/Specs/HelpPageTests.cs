using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Specs;

/// <summary>The help pages show the real output of a build, and their fixes work.</summary>
public class HelpPageTests
{
    public static TheoryData<string> Titles => [.. HelpPages.Specs.Select(static spec => spec.ToString())];

    public static TheoryData<string> Pages =>
        [.. Rules.Select(static rule => rule.Page).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void TheOutputOfTheBadProjectIsAsShown(string title)
    {
        var spec = Find(title);
        var build = Build(spec.Bad);

        Assert.Equal(spec.Output, build.Lines);
        Assert.Equal(spec.Underlined, build.Underlined);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void ABadPostDoesNotBreakCodeThatUsesOtherPosts(string title)
    {
        var spec = Find(title);

        if (!title.Contains(": CG2", StringComparison.Ordinal))
            Build(spec.Bad).AssertCompiles();
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void TheFixedProjectBuildsWithoutDiagnostics(string title)
    {
        var spec = Find(title);
        var changed = spec.Good.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(spec.Good);
        Build([.. spec.Bad.Where(file => !changed.Contains(file.Path)), .. spec.Good]).AssertClean();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryRuleHasASectionUnderItsIdAndTitle(string page)
    {
        var headings = File.ReadAllLines(Path.Combine(HelpPages.Folder, page + ".md"))
            .Where(static line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(static line => line[3..]);

        Assert.Equal(
            Rules.Where(rule => rule.Page == page).Select(static rule => $"{rule.Rule.Id}: {rule.Rule.Title}"),
            headings);
    }

    [Fact]
    public void EveryIdIsUsedOnce() =>
        Assert.Equal(Rules.Select(static rule => rule.Rule.Id).Distinct(), Rules.Select(static rule => rule.Rule.Id));

    private static IEnumerable<(string Page, DiagnosticDescriptor Rule)> Rules => typeof(PostGenerator).Assembly
        .GetTypes()
        .Where(static type => type.Namespace == "ContentGen.Generator.Diagnostics")
        .Where(static type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .SelectMany(
            static type => type.GetFields(BindingFlags.Static | BindingFlags.Public),
            static (type, member) => (type.Name, member.GetValue(null)))
        .Where(static pair => pair.Item2 is DiagnosticDescriptor)
        .Select(static pair => (pair.Name, (DiagnosticDescriptor)pair.Item2!))
        .OrderBy(static pair => pair.Item2.Id, StringComparer.Ordinal);

    private static Spec Find(string title) => HelpPages.Specs.Single(spec => spec.ToString() == title);

    // The record that all sections of a page share has no posts in most of them.
    private static bool ShowsAnEmptyCollection(SpecFile file) =>
        file.Text.Contains("\"content/notes\"", StringComparison.Ordinal);

    private static SiteBuild Build(IEnumerable<SpecFile> files) => files
        .Aggregate(
            new Site { ReportsEmptyCollections = files.Any(ShowsAnEmptyCollection) },
            static (site, file) => file.AddTo(site))
        .Build();
}

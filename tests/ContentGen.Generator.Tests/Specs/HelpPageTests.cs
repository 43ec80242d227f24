using System.Reflection;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Specs;

/// <summary>What the help pages say is what the build says.</summary>
public class HelpPageTests
{
    public static TheoryData<string> Titles => [.. HelpPages.Specs.Select(static spec => spec.ToString())];

    public static TheoryData<string> Pages => [.. Rules.Select(static rule => rule.Page).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void TheOutputOfTheBadProjectIsTheOneShown(string title)
    {
        var spec = Find(title);
        var build = Build(spec.Bad);

        Assert.Equal(spec.Output, build.Lines);
        Assert.Equal(spec.Underlined, build.Findings.Select(finding => Covered(spec.Bad, finding)));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void OneBadPostDoesNotBreakTheCodeThatUsesTheOthers(string title)
    {
        var spec = Find(title);

        if (!title.Contains(": CG2", StringComparison.Ordinal))
            Build(spec.Bad).AssertCompiles();
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void TheMendedProjectBuildsWithoutAWord(string title)
    {
        var spec = Find(title);
        var mended = spec.Good.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(spec.Good);
        Build([.. spec.Bad.Where(file => !mended.Contains(file.Path)), .. spec.Good]).AssertClean();
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
    public void EveryIdStandsOnce() =>
        Assert.Equal(Rules.Select(static rule => rule.Rule.Id).Distinct(), Rules.Select(static rule => rule.Rule.Id));

    private static IEnumerable<(string Page, DiagnosticDescriptor Rule)> Rules => typeof(PostGenerator).Assembly.GetTypes()
        .Where(static type => type.Name.EndsWith("Rules", StringComparison.Ordinal) && type.Namespace == "ContentGen.Generator.Diagnostics")
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public), static (type, member) => (type.Name, member.GetValue(null)))
        .Where(static pair => pair.Item2 is DiagnosticDescriptor)
        .Select(static pair => (pair.Name, (DiagnosticDescriptor)pair.Item2!))
        .OrderBy(static pair => pair.Item2.Id, StringComparer.Ordinal);

    private static Spec Find(string title) => HelpPages.Specs.Single(spec => spec.ToString() == title);

    private static SiteBuild Build(IEnumerable<SpecFile> files) => files
        .Aggregate(new Site(), static (site, file) => file.AddTo(site))
        .Build();

    private static string Covered(IEnumerable<SpecFile> files, Diagnostic finding)
    {
        if (finding.Location == Location.None)
            return "";

        var text = files.Single(file => file.Path == SiteBuild.PathOf(finding)).Text;
        var span = finding.Location.SourceSpan;
        return text.Substring(span.Start, span.Length);
    }
}

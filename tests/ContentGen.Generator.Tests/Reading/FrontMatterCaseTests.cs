using System.Text.Json;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Tests.Reading;

public class FrontMatterCaseTests
{
    public static TheoryData<string> Ids => [.. FrontMatterCase.All.Select(static fact => fact.Id)];

    public static TheoryData<string> WithData =>
        [.. FrontMatterCase.All.Where(static fact => fact.HasData).Select(static fact => fact.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ItIsReadAsDecided(string id)
    {
        var fact = Find(id);
        var read = Head.Read(fact.Markdown);

        Assert.Equal(fact.State, read.State.ToString());
        Assert.Equal(fact.Findings, read.Findings.Select(Head.Where));
    }

    [Theory]
    [MemberData(nameof(WithData))]
    public void TheValuesAreTheExpectedOnes(string id)
    {
        var fact = Find(id);
        var root = Head.Read(fact.Markdown).Root;

        if (fact.Data.EnumerateObject().FirstOrDefault().Value is { ValueKind: JsonValueKind.Object } value
            && value.TryGetProperty("any_of", out var values))
        {
            // Text that a member's type decides on: it must have come through unchanged.
            var text = Assert.IsType<ScalarNode>(Assert.Single(root.Entries).Value).Text;
            var shown = CoreSchema.Show(root.Entries[0].Value);
            Assert.Contains(values.EnumerateArray(), any => any.ToString() == text || CoreSchema.Show(any) == shown);
        }
        else
            Assert.Equal(CoreSchema.Show(fact.Data), CoreSchema.Show(root));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheOutcomeIsTheRecommendedOneUnlessWeDecidedOtherwise(string id)
    {
        var fact = Find(id);
        if (Otherwise.Contains(id))
            return;

        var read = Head.Read(fact.Markdown);
        var errors = read.Findings.Where(static finding => finding.IsError).ToList();
        if (fact.Body is not null)
            Assert.Equal(fact.Body, fact.Markdown[read.BodyStart..]);

        switch (fact.Asked)
        {
            case "ok" or "empty-front-matter":
                Assert.Equal(FrontMatterState.Readable, read.State);
                Assert.Empty(read.Findings);
                break;
            case "no-front-matter":
                Assert.NotEqual(FrontMatterState.Readable, read.State);
                Assert.Empty(read.Root.Entries);
                break;
            case "warning":
                Assert.Empty(errors);
                AssertPlace(fact, Assert.Single(read.Findings));
                break;
            case "error":
                AssertPlace(fact, errors[0]);
                break;
            default:
                Assert.True(errors.Count > 0 || read.State == FrontMatterState.Readable);
                break;
        }
    }

    [Fact]
    public void EveryDecisionIsInTheDocumentation()
    {
        var page = File.ReadAllText(Repository.PathOf("src/ContentGen.Generator/Reading/README.md"));

        var decided = FrontMatterCase.All.Where(static fact => fact.Level != "must" || Otherwise.Contains(fact.Id));
        Assert.All(decided, fact => Assert.Contains($"`{fact.Id}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryMustHoldsExceptForAWarning() =>
        Assert.All(Otherwise.Select(Find).Where(static fact => fact.Level == "must"), static fact =>
            Assert.All(Head.Read(fact.Markdown).Findings, static finding => Assert.False(finding.IsError)));

    // Recommended or allowed, and decided against; the page says why.
    private static readonly string[] Otherwise =
    [
        "anchor-alias", "anchor-alias-seq", "anchor-redefine",
        "delim-four-dashes-close",
        "delim-unclosed-but-hr-later",
    ];

    private static void AssertPlace(FrontMatterCase fact, Finding finding)
    {
        var start = finding.Place.Lines.Start;
        if (fact.At is not null)
            Assert.Equal((fact.At[0], fact.At[1]), (start.Line + 1, start.Character + 1));
        if (fact.Lines is not null)
            Assert.Contains(start.Line + 1, fact.Lines);
    }

    private static FrontMatterCase Find(string id) => FrontMatterCase.All.Single(fact => fact.Id == id);
}

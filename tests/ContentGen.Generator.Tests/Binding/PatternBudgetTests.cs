namespace ContentGen.Generator.Tests.Binding;

/// <summary>A regular expression that takes too long holds up a build three times, not once for each post.</summary>
public class PatternBudgetTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            [RegularExpression("(a+)+b", MatchTimeoutInMilliseconds = 40)] public required string Code { get; init; }
        }
        """;

    private static readonly string Slow = "code: " + new string('a', 40) + "!";

    [Fact]
    public void AfterThreePostsThePatternIsReportedAndNoLongerTried()
    {
        var site = Enumerable.Range(100, 150).Aggregate(
            Site.With(Schema), static (site, number) => site.Post($"{number}", Slow));

        var build = site.Build();

        Assert.Equal(["CG3028", "CG3028", "CG3028", "CG2025"], build.Ids);
        Assert.Equal("RegularExpression(\"(a+)+b\", MatchTimeoutInMilliseconds = 40)", build.Underlined.Last());
        build.AssertCompiles();
    }

    [Fact]
    public void NoPostThatWasNotCheckedIsCompiledIn() => Assert.Equal(
        0,
        Site.With(Schema).Post("a", Slow).Post("b", Slow).Post("c", Slow).Post("d", "code: aab").Run("Post.All.Count"));

    [Fact]
    public void AnEditOfASlowPostTriesTheOthersAgain()
    {
        var site = Site.With(Schema).Post("a", Slow).Post("b", Slow).Post("c", Slow).Post("d", "code: aab");
        var driver = site.Driver().RunGenerators(site.Compilation());
        Assert.Contains("CG2025", driver.GetRunResult().Diagnostics.Select(static finding => finding.Id));

        var edited = site.Post("a", "code: ab");
        driver = driver.ReplaceAdditionalText(site.Files[0], edited.Files[0]).RunGenerators(edited.Compilation());

        Assert.Equal(
            ["CG3028", "CG3028"], driver.GetRunResult().Diagnostics.Select(static finding => finding.Id));
        Assert.Equal(
            edited.Build().Result.GeneratedSources.Select(static source => source.SourceText.ToString()),
            driver.GetRunResult().Results[0].GeneratedSources.Select(static source => source.SourceText.ToString()));
    }
}

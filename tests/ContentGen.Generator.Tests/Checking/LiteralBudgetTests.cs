using ContentGen.Generator.Checking;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Checking;

/// <summary>More content than the compiler's literals can hold.</summary>
public class LiteralBudgetTests
{
    private static readonly FilePlace Place = new("/site/content/posts/one.md", default, default);

    [Theory]
    [InlineData(8_000_000, null)]
    [InlineData(8_000_001, "CG9002")]
    public void PlainLiteralsHaveALimit(long characters, string? rule) => Assert.Equal(rule, LiteralBudget.Judge(characters, Place)?.Rule.Id);

    [Fact]
    public void TheMessageNamesTheAmount() => Assert.Equal(
        "the content has 9.3 million characters, and the compiler's plain string literals hold 8; set the property ContentGenCompression to true in the project file, which needs .NET SDK 9.0.200 or a newer one",
        LiteralBudget.Judge(9_300_000, Place)!.ToDiagnostic().GetMessage());

    [Fact]
    public void TooMuchContentIsToldOnceAtTheLargestPost()
    {
        var large = Enumerable.Range(1, 5).Aggregate(AuthoredSite.Start(), static (site, number) => site
            .File($"content/posts/{number}.md", "---\ntitle: A\n---\n" + string.Concat(Enumerable.Repeat("A line of text that says nothing.\n\n", number * 15_000))));

        Assert.Equal(["content/posts/5.md(1,1): error CG9002"], FindingsOf(large));
        Assert.Empty(FindingsOf(large.Compressed()));
    }

    // Only what the generator says: the site need not be compiled for it.
    private static IEnumerable<string> FindingsOf(Site site) => site.Driver().RunGenerators(site.Compilation()).GetRunResult().Diagnostics
        .Select(static finding => $"{SiteBuild.PathOf(finding)}(1,1): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}");
}

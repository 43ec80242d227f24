using ContentGen.Generator.Tests.References;
namespace ContentGen.Generator.Tests.Checking;

/// <summary>A key that says how long a post takes to read.</summary>
public class ReadingTimeTests
{
    [Theory]
    [InlineData("int", "12", "12")]
    [InlineData("int?", "12", "12")]
    [InlineData("string", "12", "12")]
    [InlineData("string", "'12 min read'", "'12 min read'")]
    [InlineData("string", "~12 Minuten Lesezeit", "~12 Minuten Lesezeit")]
    public void AClaimThatIsFarOffIsToldAtItsValue(string type, string value, string underlined)
    {
        var site = SiteOf(type, value, words: 300);
        var build = site.Build();

        var finding = Assert.Single(build.Findings);
        Assert.Equal("'readTime' says 12 minutes, but the text takes about 2 (300 words); correct it, or delete the key and use Body.ReadingTime", finding.GetMessage());
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, finding.Severity);
        Assert.Equal([underlined], build.Underlined);
    }

    [Theory]
    [InlineData("int", "4", 300)]
    [InlineData("int", "8", 1000)]
    [InlineData("string", "1 h 5 min", 300)]
    [InlineData("string", "15-17 min", 300)]
    [InlineData("string", "12 pages", 300)]
    [InlineData("int", "12", 0)]
    public void OtherClaimsAreNot(string type, string value, int words) => SiteOf(type, value, words).Build().AssertClean();

    private static Site SiteOf(string type, string value, int words) => Site
        .With($$"""
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public required {{type}} ReadTime { get; init; }
            }
            """)
        .File("content/posts/one.md", $"---\nreadTime: {value}\n---\n{string.Concat(Enumerable.Repeat("word ", words))}\n");
}

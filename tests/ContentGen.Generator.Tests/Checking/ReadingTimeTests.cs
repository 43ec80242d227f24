namespace ContentGen.Generator.Tests.Checking;

/// <summary>A key that states how long a post takes to read.</summary>
public class ReadingTimeTests
{
    [Theory]
    [InlineData("int", "12", "12")]
    [InlineData("int?", "12", "12")]
    [InlineData("string", "12", "12")]
    [InlineData("string", "'12 min read'", "'12 min read'")]
    [InlineData("string", "~12 Minuten Lesezeit", "~12 Minuten Lesezeit")]
    public void AWrongReadingTimeIsReportedAtItsValue(string type, string value, string underlined)
    {
        var build = SiteOf(type, value, words: 300).Build();

        Assert.Equal(
            [
                "content/posts/one.md(2,11): info CG4013: 'readTime' says 12 minutes, but the text takes about 2 "
                + "(300 words); correct it, or delete the key and use Body.ReadingTime",
            ],
            build.Lines);
        Assert.Equal([underlined], build.Underlined);
    }

    [Theory]
    [InlineData("int", "4", 300)]
    [InlineData("int", "8", 1000)]
    [InlineData("string", "1 h 5 min", 300)]
    [InlineData("string", "15-17 min", 300)]
    [InlineData("string", "12 pages", 300)]
    [InlineData("int", "12", 0)]
    public void OtherReadingTimesAreNotReported(string type, string value, int words) =>
        SiteOf(type, value, words).Build().AssertClean();

    private static Site SiteOf(string type, string value, int words) => Site
        .With($$"""
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public required {{type}} ReadTime { get; init; }
            }
            """)
        .File("content/posts/one.md", $"---\nreadTime: {value}\n---\n{TextOf(words)}\n");

    private static string TextOf(int words) => string.Concat(Enumerable.Repeat("word ", words));
}

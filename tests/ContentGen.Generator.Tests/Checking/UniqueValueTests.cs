namespace ContentGen.Generator.Tests.Checking;

public class UniqueValueTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            [Unique] public string? Code { get; init; }
            [Unique] public DateOnly? Day { get; init; }
            [Unique] public Place Place { get; init; }
            public Hero? Hero { get; init; }
        }

        public sealed record Hero { [Unique] public string? Image { get; init; } }

        public enum Place { None, First, Second }
        """;

    [Theory]
    [InlineData("code: A", "code: A", "A", "Post.Code", "A")]
    [InlineData("code: A", "code: 'A'", "A", "Post.Code", "'A'")]
    [InlineData("day: 2025-01-02", "day: '2025-01-02'", "2025-01-02", "Post.Day", "'2025-01-02'")]
    [InlineData("place: First", "place: first", "First", "Post.Place", "first")]
    [InlineData("hero: { image: a.png }", "hero:\n  image: a.png", "a.png", "Hero.Image", "a.png")]
    public void TheSecondOfTwoEqualValuesIsAnError(
        string first, string second, string shown, string member, string underlined)
    {
        var build = Site.With(Schema).Post("one", first).Post("two", second).Build();

        var line = Assert.Single(build.Lines);
        Assert.StartsWith("content/posts/two.md(", line, StringComparison.Ordinal);
        Assert.EndsWith(
            $"): error CG4011: '{shown}' is already used in 'content/posts/one.md', but {member} must be unique; "
            + "give one of the two posts another value",
            line,
            StringComparison.Ordinal);
        Assert.Equal([underlined], build.Underlined);
        Assert.Equal(["content/posts/one.md"], build.RelatedPaths);
    }

    [Theory]
    [InlineData("code: A", "code: a")]
    [InlineData("code: A", "hero: { image: A }")]
    [InlineData("code: ~", "code: ~")]
    [InlineData("title: none", "title: none")]
    public void DifferentValuesAreNotReported(string first, string second) => Assert.DoesNotContain(
        "CG4011", Site.With(Schema).Post("one", first).Post("two", second).Build().Ids);
}

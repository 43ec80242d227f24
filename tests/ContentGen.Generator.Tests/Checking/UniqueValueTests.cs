using ContentGen.Generator.Tests.References;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Schema.Declarations;

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
    public void TheSecondOfTwoEqualValuesIsAnError(string first, string second, string shown, string member, string underlined)
    {
        var site = Site.With(Schema).Post("one", first).Post("two", second);
        var build = site.Build();

        var finding = Assert.Single(build.Findings);
        Assert.Equal($"'{shown}' is already used in 'content/posts/one.md', but {member} must be unique; give one of the two posts another value", finding.GetMessage());
        Assert.Equal([underlined], build.Underlined);
        Assert.Equal("/site/content/posts/one.md", Assert.Single(finding.AdditionalLocations).GetLineSpan().Path);
    }

    [Theory]
    [InlineData("code: A", "code: a")]
    [InlineData("code: A", "hero: { image: A }")]
    [InlineData("code: ~", "code: ~")]
    [InlineData("title: none", "title: none")]
    public void OtherValuesAreNot(string first, string second) => Assert.DoesNotContain(
        Site.With(Schema).Post("one", first).Post("two", second).Build().Findings, static finding => finding.Id == "CG4011");
}

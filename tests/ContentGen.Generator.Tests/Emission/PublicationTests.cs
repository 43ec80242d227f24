namespace ContentGen.Generator.Tests.Emission;

public class PublicationTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public DateOnly Date { get; init; }
            public DateTimeOffset? PublishDate { get; init; }
            public DateOnly? ExpiryDate { get; init; }
        }

        public sealed class Clock(int day) : TimeProvider
        {
            public override DateTimeOffset GetUtcNow() => new(2026, 3, day, 0, 0, 0, TimeSpan.Zero);

            public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
        }
        """;

    [Theory]
    [InlineData("date: 2026-03-02", "", "A", "A")]
    [InlineData("date: 2026-03-01\npublishDate: 2026-03-02", "", "A", "A")]
    [InlineData("date: 2026-03-03\npublishDate: 2026-03-02", "", "A", "A")]
    [InlineData("date: 2026-03-01\nexpiryDate: 2026-03-03", "A", "A", "")]
    [InlineData("expiryDate: 2026-03-02", "A", "", "")]
    [InlineData("date: 2026-03-02\nexpiryDate: 2026-03-03", "", "A", "")]
    public void DeclaredDatesDecideWhenAnEntryIsPublished(string keys, string first, string second, string third)
    {
        var site = Site.With(Schema).Post("a", "title: A\n" + keys);

        site.Build().AssertClean();
        Assert.Equal(
            [first, second, third],
            (string[])site.Run(
                "Enumerable.Range(1, 3).Select(day => string.Concat(Post.All.Published(new Clock(day)).Select(post => post.Title))).ToArray()")!);
    }

    [Fact]
    public void AnotherDateOfPublicationOrdersAnEntryWithoutTheFirst()
    {
        var site = Site.With(Schema)
            .Post("a", "title: A\npublishDate: 2026-03-01")
            .Post("b", "title: B\ndate: 2026-03-03")
            .Post("c", "title: C\npublishDate: 2026-03-05\ndate: 2026-01-01");

        site.Build().AssertClean();
        Assert.Equal("CBA", site.Run("string.Concat(Post.All.Select(post => post.Title))"));
        Assert.Equal("5 3 1", site.Run("string.Join(\" \", Post.All.Select(post => ((IContentEntry)post).Published!.Value.Day))"));
    }

    [Fact]
    public void AnExpiryIsNotTheDateOfTheCollection()
    {
        var site = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post(string Title, DateOnly? Expires);
            """).Post("a", "title: A\nexpires: 2099-01-01");

        site.Build().AssertClean();
        Assert.Equal(1, site.Run("Post.All.Published().Count"));
        Assert.Equal(true, site.Run("((IContentEntry)Post.All[0]).Published is null"));
    }

    [Fact]
    public void ANestedKeyDoesNotMarkTheEntry()
    {
        var site = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post(string Title, Nested Part);

            public sealed record Nested(bool Draft);
            """)
            .Property("ContentGenIncludeDrafts", "false")
            .Post("a", "title: A\npart:\n  draft: true");

        Assert.Equal(1, site.Run("Post.All.Count"));
    }
}

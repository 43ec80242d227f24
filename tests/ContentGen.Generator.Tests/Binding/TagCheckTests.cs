namespace ContentGen.Generator.Tests.Binding;

public class TagCheckTests
{
    [Fact]
    public void AnEmptyTagAndATagThatOccursTwiceAreReported()
    {
        var build = new Site().Post("a", "title: A\ntags: ['', ' ', x, y, x]").Build();

        Assert.Equal(
            [
                "content/posts/a.md(3,8): warning CG3035: 'tags' contains a tag without text; delete it",
                "content/posts/a.md(3,12): warning CG3035: 'tags' contains a tag without text; delete it",
                "content/posts/a.md(3,23): warning CG3035: 'tags' contains 'x' twice; delete it",
            ],
            build.Lines);
        Assert.Equal(["''", "' '", "x"], build.Underlined);
    }

    [Fact]
    public void OtherListsMayRepeatAText() =>
        new Site().Post("a", "title: A\nsteps: [knead, rest, knead]").Build().AssertClean();

    [Fact]
    public void ATimeZoneThatMovesTheDayOfADateTimeIsReported()
    {
        const string schema = """
            [ContentCollection("posts")]
            public sealed partial record Post(string Title, DateTime Date);
            """;
        var build = Site.With(schema).Post("a", "title: A\ndate: 2026-03-01 22:44:26 -0700").Build();

        Assert.Equal(
            [
                "content/posts/a.md(3,7): warning CG3036: 'date' is a time without a time zone, so '2026-03-01 22:44:26 -0700' "
                + "becomes 2026-03-02 in UTC; write '2026-03-01T22:44:26' to keep the day, or change the type of Date to DateTimeOffset",
            ],
            build.Lines);
        Site.With(schema).Post("a", "title: A\ndate: 2026-03-01 12:44:26 -0700").Build().AssertClean();
        Site.With(schema).Post("a", "title: A\ndate: 2026-03-01T22:44:26Z").Build().AssertClean();
    }
}

namespace ContentGen.Generator.Tests.Emission;

/// <summary>The slugs of entries and their constants.</summary>
public class SlugConstantTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
        }

        """;

    [Theory]
    [InlineData("hello-world", "hello-world", "HelloWorld")]
    [InlineData("Hello World", "hello-world", "HelloWorld")]
    [InlineData("2025/a_b", "2025/a-b", "_2025AB")]
    [InlineData("1st", "1st", "_1st")]
    [InlineData("class", "class", "Class")]
    [InlineData("equals", "equals", "Equals_2")]
    [InlineData("slugs", "slugs", "Slugs_2")]
    [InlineData("föö-bär", "föö-bär", "FööBär")]
    [InlineData("日本語", "日本語", "日本語")]
    [InlineData("𠮷野家", "𠮷野家", "野家")]
    [InlineData("hello/index", "hello", "Hello")]
    [InlineData("c#", "c", "C")]
    public void AFileNameDeterminesTheSlugAndTheConstant(string name, string slug, string constant)
    {
        var site = Site.With(Schema).Post(name, "title: T");

        site.Build().AssertClean();
        Assert.Equal(
            $"{slug}|{name}",
            site.Run($"Post.Slugs.{constant} + \"|\" + Post.All[Post.Slugs.{constant}].Id"));
    }

    [Fact]
    public void ConstantsThatWouldHaveTheSameNameAreNumbered()
    {
        var site = Site.With(Schema).Post("a-b", "title: T").Post("x", "title: T\nslug: a/b");

        site.Build().AssertClean();
        Assert.Equal("a-b|a/b", site.Run("Post.Slugs.AB + \"|\" + Post.Slugs.AB_2"));
    }

    [Fact]
    public void ConstantsCanBeSwitchedOff()
    {
        var site = Site.With(Schema).Post("a", "title: T");

        Assert.Contains("public static string A => \"a\";", site.Build().Source("Shard0.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "static string A ",
            site.Property("ContentGenSlugConstants", "false").Build().AssertClean().Source("Shard0.g.cs"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5_000, "auto")]
    [InlineData(5_001, "true")]
    public void UpTo5000EntriesHaveConstantsByDefault(int count, string property)
    {
        var build = ManyPosts(count).Property("ContentGenSlugConstants", property).Build();

        Assert.Equal("p1", build.AssertClean().Run());
    }

    [Fact]
    public void WithMoreEntriesTheUseOfAConstantIsReported()
    {
        var build = ManyPosts(5_001).Build();

        Assert.Equal(
            "Schema.cs(6,52): error CG4015: 'Post.Slugs' is obsolete: 'Post has 5,001 entries, and a collection of "
            + "more than 5,000 has constants only if the project requests them; set "
            + "<ContentGenSlugConstants>true</ContentGenSlugConstants> in the project file, or use the slug itself'",
            build.Lines.First());
    }

    [Fact]
    public void WithoutTheUseOfAConstantNothingIsReported()
    {
        var build = ManyPosts(5_001, "Post.All[\"p1\"].Slug").Build();

        Assert.Equal("p1", build.AssertClean().Run());
    }

    [Fact]
    public void ExcludedDraftsCountTowardsTheLimit()
    {
        var build = ManyPosts(5_001, keys: "draft: true\n")
            .Post("p1", "title: T")
            .Property("ContentGenIncludeDrafts", "false")
            .Build();

        Assert.Equal("CG4015", build.Ids.First());
    }

    [Fact]
    public void ABadPostKeepsItsConstantAndIsNotPublished()
    {
        var build = Site.With(Schema)
            .Source("Probe.cs", "static class Probe { public static string Run() => Post.Slugs.Bad + Post.All.Count; }")
            .Post("bad", "titel: T")
            .Post("good", "title: T")
            .Build();

        Assert.Single(build.Lines);
        Assert.Equal("bad1", build.Run());
    }

    private static Site ManyPosts(int count, string probed = "Post.Slugs.P1", string keys = "")
    {
        var site = Site.With(Schema + $"static class Probe {{ public static string Run() => {probed}; }}");
        for (var number = 1; number <= count; number++)
            site = site.Post($"p{number}", $"title: T\n{keys}".TrimEnd());
        return site;
    }
}

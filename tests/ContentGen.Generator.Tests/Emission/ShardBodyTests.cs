using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>How the bodies of a shard stand in it.</summary>
public class ShardBodyTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post;
        static class Probe
        {
            public static string Run() => string.Join("\n", Post.All.Select(post => post.Body.Html));
        }
        """;

    [Theory]
    [InlineData(null, "Body0 Body1 Body2")]
    [InlineData("off", "Body0 Body1 Body2")]
    [InlineData("1000", "Bodies")]
    [InlineData("", "Bodies")]
    public void BodiesAreCompressedWhereTheCompilerKeepsLiteralsInTheDataSection(string? dataSection, string methods)
    {
        var site = Site.With(Schema)
            .File("content/posts/a.md", "---\n---\nShort \"a\"\n")
            .File("content/posts/b.md", "---\n---\n<!--日本語 🎉-->\n")
            .File("content/posts/c.md", "---\n---\n");

        var build = (dataSection is null ? site : site.WithDataSection(dataSection)).Build().AssertClean();

        Assert.Equal(methods, MethodsOf(build));
        Assert.Equal("<p>Short &quot;a&quot;</p>\n\n<!--日本語 🎉-->\n\n", build.Run());
    }

    [Theory]
    [InlineData("false", "Body0")]
    [InlineData("true", "Bodies")]
    [InlineData("auto", "Bodies")]
    public void TheProjectMayNotWantThem(string compression, string methods)
    {
        var site = Site.With(Schema).File("content/posts/a.md", "---\n---\nText\n").Compressed();
        site = site.Property("ContentGenCompression", compression);

        Assert.Equal(methods, MethodsOf(site.Build().AssertClean()));
    }

    // The half pair is not in [InlineData], which would keep it as UTF-8.
    [Fact]
    public void NoBodyOfAShardIsCompressedWhereOneHasNoUtf8()
    {
        var build = Site.With(Schema)
            .File("content/posts/a.md", "---\n---\n<!--\uD83C-->\n")
            .File("content/posts/b.md", "---\n---\nWhole\n")
            .Compressed().Build();

        Assert.Equal("Body0 Body1", MethodsOf(build));
        Assert.Equal("<!--\uD83C-->\n\n<p>Whole</p>\n", build.Run());
    }

    // In an optimized build drafts are left out.
    [Fact]
    public void EachPostHasItsOwnBodyAlsoBetweenOthersThatAreLeftOut()
    {
        var site = Enumerable.Range(0, 100).Aggregate(Site.With(Schema), static (site, number) => site.File(
            $"content/posts/{number:00}.md",
            $"---\n{(number % 3 == 1 ? "draft: true" : number % 3 == 2 ? "broken: [" : "")}\n---\n{number:00}\n"));
        site = site.Property("ContentGenIncludeDrafts", "false");

        var expected = string.Join("\n", Enumerable.Range(0, 100).Where(static number => number % 3 == 0).Select(static number => $"<p>{number:00}</p>\n"));
        Assert.Equal(expected, site.Compressed().Build().Run());
        Assert.Equal(expected, site.Build().Run());
    }

    [Fact]
    public void ADriverThatIsToldToCompressWritesAllBodiesAnew()
    {
        var site = Site.With(Schema).File("content/posts/a.md", "---\n---\nText\n");
        var compilation = site.Compressed().Compilation();
        var driver = site.Driver().RunGenerators(site.Compilation());

        driver = driver.WithUpdatedParseOptions(site.Compressed().ParseOptions).RunGenerators(compilation);

        Assert.Contains(driver.GetRunResult().GeneratedTrees, static tree => tree.ToString().Contains("string Bodies()", StringComparison.Ordinal));
    }

    private static string MethodsOf(SiteBuild build) => string.Join(
        ' ', Regex.Matches(build.Source("Shard0.g.cs"), @"static string (Body\d+|Bodies)\(\)").Select(static body => body.Groups[1].Value));
}

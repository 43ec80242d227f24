using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

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
        if (dataSection is not null)
            site = site with { ParseOptions = site.ParseOptions.WithFeatures([new("experimental-data-section-string-literals", dataSection)]) };

        var build = site.Build().AssertClean();

        var bodies = Regex.Matches(build.Source("Shard0.g.cs"), @"static string (Body\d+|Bodies)\(\)");
        Assert.Equal(methods, string.Join(' ', bodies.Select(static body => body.Groups[1].Value)));
        Assert.Equal("<p>Short &quot;a&quot;</p>\n\n<!--日本語 🎉-->\n\n", build.Run());
    }

    [Fact]
    public void NoBodyOfAShardIsCompressedWhereOneHasNoUtf8()
    {
        var site = Site.With(Schema).File("content/posts/a.md", "---\n---\n<!--\uD83C-->\n").File("content/posts/b.md", "---\n---\nWhole\n");
        site = site with { ParseOptions = site.ParseOptions.WithFeatures([new("experimental-data-section-string-literals", "1000")]) };

        Assert.Equal("<!--\uD83C-->\n\n<p>Whole</p>\n", site.Build().Run());
    }
}

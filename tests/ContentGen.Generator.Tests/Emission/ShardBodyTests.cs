using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>Where the bodies of a shard stand, so that touching one decodes no other.</summary>
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

    // In a paragraph, whose tags and line end are 8 characters: just as long as a plain literal may be, and one longer.
    private static readonly string Longest = new('x', 1_000 - 8);
    private static readonly string TooLong = Longest + "y";

    [Theory]
    [InlineData(null, "Body0 Body1 Body2")]
    [InlineData("off", "Body0 Body1 Body2")]
    [InlineData("5000", "Body0 Body1 Body2")]
    [InlineData("1000", "Body0 Body2")]
    [InlineData("", "Body0")]
    public void OnlyALiteralOfTheDataSectionStandsAmongOthersInOneMethod(string? dataSection, string methods)
    {
        var site = Site.With(Schema)
            .File("content/posts/a.md", "---\n---\nShort \"a\"\n")
            .File("content/posts/b.md", $"---\n---\n{TooLong}\n")
            .File("content/posts/c.md", $"---\n---\n{Longest}\n");
        if (dataSection is not null)
            site = site with { ParseOptions = site.ParseOptions.WithFeatures([new("experimental-data-section-string-literals", dataSection)]) };

        var build = site.Build().AssertClean();

        var bodies = Regex.Matches(build.Source("Shard0.g.cs"), @"static string (Body\d+)\(\)");
        Assert.Equal(methods, string.Join(' ', bodies.Select(static body => body.Groups[1].Value)));
        Assert.Equal($"<p>Short &quot;a&quot;</p>\n\n<p>{TooLong}</p>\n\n<p>{Longest}</p>\n", build.Run());
    }
}

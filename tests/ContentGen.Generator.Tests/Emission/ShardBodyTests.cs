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

    private static readonly string Long = new('x', 1_200);

    [Theory]
    [InlineData(false, "Body0 Body1 Body2")]
    [InlineData(true, "Body0 Body2")]
    public void OnlyALiteralOfTheDataSectionStandsAmongOthersInOneMethod(bool hasDataSection, string methods)
    {
        var site = Site.With(Schema)
            .File("content/posts/a.md", "---\n---\nShort \"a\"\n")
            .File("content/posts/b.md", $"---\n---\n{Long}\n\n\"{Long}\"\n")
            .File("content/posts/c.md", "---\n---\nShort c\n");
        if (hasDataSection)
            site = site with { ParseOptions = site.ParseOptions.WithFeatures([new("experimental-data-section-string-literals", "1000")]) };

        var build = site.Build().AssertClean();

        var bodies = Regex.Matches(build.Source("Shard0.g.cs"), @"static string (Body\d+)\(\)");
        Assert.Equal(methods, string.Join(' ', bodies.Select(static body => body.Groups[1].Value)));
        Assert.Equal($"<p>Short &quot;a&quot;</p>\n\n<p>{Long}</p>\n<p>&quot;{Long}&quot;</p>\n\n<p>Short c</p>\n", build.Run());
    }
}

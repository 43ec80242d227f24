using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>How the bodies of a shard are written.</summary>
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

    private static readonly Regex Method = new(@"static string (Body\d+|Bodies)\(\)");

    private static readonly Regex MethodOrPiece = new(
        @"static string (Body\d+)\(\)"
        + @"|(?<=[(, \n])@""((?:content/posts/[ab]\.md\t[\d ]+\n)?(?:<p>)?[abc🎉]+(?:</p>\s)?)""");

    [Theory]
    [InlineData(null, null, "Body0 Body1 Body2")]
    [InlineData(null, "auto", "Body0 Body1 Body2")]
    [InlineData(null, "true", "Bodies")]
    [InlineData("16000", "auto", "Body0 Body1 Body2")]
    [InlineData("1000", "false", "Body0 Body1 Body2")]
    [InlineData("1000", "true", "Bodies")]
    public void BodiesAreCompressedIfTheProjectRequestsIt(string? dataSection, string? compression, string methods)
    {
        var site = Site.With(Schema)
            .File("content/posts/a.md", "---\n---\nShort \"a\"\n")
            .File("content/posts/b.md", "---\n---\n<!--日本語 🎉-->\n")
            .File("content/posts/c.md", "---\n---\n");
        if (dataSection is not null)
            site = site.WithDataSection(dataSection);
        if (compression is not null)
            site = site.Property("_ContentGenCompression", compression);

        var build = site.Build().AssertClean();

        Assert.Equal(methods, MethodsOf(build));
        Assert.Equal("<p>Short &quot;a&quot;</p>\n\n<!--日本語 🎉-->\n\n", build.Run());
    }

    // With literals in the data section, dotnet watch fails at a second edit.
    [Theory]
    [InlineData("off", "Body0 4006 Body1 3000")]
    [InlineData("3000", "Body0 2999 1007 Body1 3000")]
    [InlineData("1", "Body0 1000 1000 999 1000 7 Body1 1000 1000 1000")]
    [InlineData("", "Body0 1000 1000 999 1000 7 Body1 1000 1000 1000")]
    public void APlainBodyIsNotMovedToTheDataSection(string dataSection, string lengths)
    {
        var site = Site.With(Schema)
            .File("content/posts/a.md", "---\n---\n" + new string('a', 2_966) + "🎉" + new string('b', 1_000))
            .File("content/posts/b.md", "---\n---\n" + new string('c', 2_962))
            .WithDataSection(dataSection);

        var build = site.Build().AssertClean();

        Assert.Equal(
            $"<p>{new string('a', 2_966)}🎉{new string('b', 1_000)}</p>\n\n<p>{new string('c', 2_962)}</p>\n",
            build.Run());
        Assert.Equal(
            lengths,
            string.Join(' ', MethodOrPiece.Matches(build.Source("Shard0.g.cs"))
                .Select(static match =>
                    match.Groups[1].Success ? match.Groups[1].Value : $"{match.Groups[2].Length}")));
    }

    [Fact]
    public void ThePiecesOfCompressedBodiesAreNotMovedToTheDataSection()
    {
        var random = new Random(1);
        var texts = new[] { 10, 20_000, 1_500, 1_500, 4_000, 10 }
            .Select(length => new string(random.GetItems<char>("abcdefghijklmnopqrstuvwxyz0123456789", length)))
            .ToArray();
        var site = texts.Select(static (text, number) => (Text: text, Number: number)).Aggregate(
            Site.With(Schema).WithDataSection("3000").Property("_ContentGenCompression", "true"),
            static (site, post) => site.File($"content/posts/{post.Number}.md", $"---\n---\n{post.Text}\n"));

        var build = site.Build().AssertClean();

        Assert.Equal(string.Join("\n", texts.Select(static text => $"<p>{text}</p>\n")), build.Run());
        var bodies = build.Source("Shard0.g.cs").Split("Bodies()")[1];
        var lengths = Regex.Matches(bodies, "@\"([^\"]*)\"").Select(static piece => piece.Groups[1].Length).ToArray();
        Assert.InRange(lengths.Length, 8, 20);
        Assert.All(lengths, static length => Assert.InRange(length, 1, 3000));
    }

    // [InlineData] stores UTF-8, which cannot represent half a pair.
    [Fact]
    public void NoBodyOfAShardIsCompressedIfOneHasNoUtf8()
    {
        var build = Site.With(Schema)
            .File("content/posts/a.md", "---\n---\n<!--\uD83C-->\n")
            .File("content/posts/b.md", "---\n---\nWhole\n")
            .Compressed().Build();

        Assert.Equal("Body0 Body1", MethodsOf(build));
        Assert.Equal("<!--\uD83C-->\n\n<p>Whole</p>\n", build.Run());
    }

    [Fact]
    public void EachPostHasItsOwnBodyEvenNextToExcludedPosts()
    {
        var site = Enumerable.Range(0, 100).Aggregate(Site.With(Schema), static (site, number) => site.File(
            $"content/posts/{number:00}.md",
            $"---\n{(number % 3 == 1 ? "draft: true" : number % 3 == 2 ? "broken: [" : "")}\n---\n{number:00}\n"));
        site = site.Property("ContentGenIncludeDrafts", "false");

        var expected = string.Join(
            "\n",
            Enumerable.Range(0, 100)
                .Where(static number => number % 3 == 0)
                .Select(static number => $"<p>{number:00}</p>\n"));
        Assert.Equal(expected, site.Compressed().Build().Run());
        Assert.Equal(expected, site.Build().Run());
    }

    [Fact]
    public void ADriverWritesAllBodiesAgainWhenCompressionIsSwitchedOn()
    {
        var site = Site.With(Schema).File("content/posts/a.md", "---\n---\nText\n");
        var driver = site.Driver().RunGenerators(site.Compilation());

        driver = driver
            .WithUpdatedAnalyzerConfigOptions(site.Compressed().OptionsProvider())
            .RunGenerators(site.Compilation());

        Assert.Contains(
            driver.GetRunResult().GeneratedTrees,
            static tree => tree.ToString().Contains("string Bodies()", StringComparison.Ordinal));
    }

    private static string MethodsOf(SiteBuild build) => string.Join(
        ' ', Method.Matches(build.Source("Shard0.g.cs")).Select(static method => method.Groups[1].Value));
}

using System.Text.RegularExpressions;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Tests.References;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Layout;

/// <summary>More content than plain literals can hold is compressed, moved to the data section, or reported.</summary>
public class LiteralPlanTests
{
    private const string DebugDataSection = "16000";

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly Regex BodyMethod = new(@"static string (Body\d+|Bodies)\(\)");

    private static readonly FilePlace Place = new("/site/content/posts/one.md", default, default);

    [Theory]
    [InlineData(false, 8_000_000, null, null)]
    [InlineData(false, 8_000_001, null, "CG9002")]
    [InlineData(false, 8_000_001, 1000, "CG9002")]
    [InlineData(true, 8_000_000, null, null)]
    [InlineData(true, 8_000_001, null, "CG9002")]
    [InlineData(true, 800_000_000, 1000, null)]
    public void PlainLiteralsHaveALimit(bool compresses, long length, int? dataSection, string? rule) =>
        Assert.Equal(rule, LiteralPlan.Judge(compresses, length, dataSection, Place)?.Rule.Id);

    [Theory]
    [InlineData(
        false,
        "the content has 9.3 million characters, but plain string literals of one assembly can contain only 8 "
        + "million; remove the property _ContentGenCompression, which switches compression off, from the project "
        + "file")]
    [InlineData(
        true,
        "the content has 9.3 million characters even when it is compressed, but plain string literals of one "
        + "assembly can contain only 8 million; install .NET SDK 9.0.200 or a newer one, whose compiler has "
        + "another place for it")]
    public void TheMessageNamesTheAmountAndTheRemedy(bool compresses, string message) =>
        Assert.Equal(message, LiteralPlan.Judge(compresses, 9_300_000, null, Place)!.ToDiagnostic().GetMessage());

    [Fact]
    public void TooMuchContentIsReportedOnceAtTheLargestPost()
    {
        var large = Enumerable.Range(1, 5).Aggregate(
            AuthoredSite.Start(),
            static (site, number) => site.File(
                $"content/posts/{number}.md", "---\ntitle: A\n---\n" + Paragraphs(number * 15_000)));

        Assert.Equal(
            ["Schema.cs(2,30): warning CG4016", "content/posts/5.md(1,1): error CG9002"],
            FindingsOf(large.Property("_ContentGenCompression", "false")));
        Assert.Equal(["Schema.cs(2,30): warning CG4016"], FindingsOf(large));
        Assert.Equal(["Schema.cs(2,30): warning CG4016"], FindingsOf(large.Compressed()));

        static string Paragraphs(int count) =>
            string.Concat(Enumerable.Repeat("A line of text that says nothing.\n\n", count));
    }

    [Theory]
    [InlineData(3_240_000, "Body0 Body1")]
    [InlineData(3_260_000, "Bodies")]
    public void MuchContentIsCompressed(int length, string methods)
    {
        var site = Site.With("""[ContentCollection("posts")] public sealed partial record Post;""")
            .File("content/posts/a.md", "---\n---\n" + Lines(length))
            .File("content/posts/b.md", "---\n---\n" + Lines(length))
            .WithDataSection(DebugDataSection);

        var source = RunResultOf(site).GeneratedTrees
            .Single(static tree => tree.FilePath.EndsWith("Shard0.g.cs", StringComparison.Ordinal)).ToString();

        Assert.Equal(
            methods,
            string.Join(' ', BodyMethod.Matches(source).Select(static method => method.Groups[1].Value)));

        static string Lines(int length) =>
            string.Concat(Enumerable.Repeat(new string('x', 999) + "\n", length / 1_000));
    }

    // The text is random, so that compression gains no more than Base64 loses.
    [Fact]
    public void CompressedContentThatPlainLiteralsCouldNotHoldGoesIntoTheDataSection()
    {
        var random = new Random(1);
        var site = Site.With("""
            [ContentCollection("posts")] public sealed partial record Post;
            [ContentCollection("notes")] public sealed partial record Note;
            static class Probe
            {
                public static string Run() =>
                    Note.All["c"].Body.Html + Post.All["a"].Body.Html.Length + Post.All["b"].Body.Html.Substring(0, 4);
            }
            """)
            .File("content/posts/a.md", "---\n---\n" + Noise())
            .File("content/posts/b.md", "---\n---\n" + Noise())
            .File("content/notes/c.md", "---\n---\nShort\n")
            .WithDataSection(DebugDataSection);

        var build = site.Build().AssertClean();

        Assert.Equal("<p>Short</p>\n3645007<p>x", build.Run());
        var notes = build.Source("Note.", "Shard0.g.cs");
        Assert.Equal(
            [16_001, 16_001],
            Regex.Matches(notes, "@\"([^\"]*)\"").Select(static literal => literal.Groups[1].Length));

        string Noise() => string.Concat(
            Enumerable.Range(0, 45_000).Select(_ => $"x{new string(random.GetItems<char>(Letters, 79))}\n"));
    }

    // The site itself is not compiled, which would take long.
    private static IEnumerable<string> FindingsOf(Site site) => RunResultOf(site).Diagnostics
        .Select(static finding => FindingText.LineOf(finding).Split(": the content")[0]);

    private static GeneratorDriverRunResult RunResultOf(Site site) =>
        site.Driver().RunGenerators(site.Compilation()).GetRunResult();
}

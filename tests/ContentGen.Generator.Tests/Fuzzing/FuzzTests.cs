using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Fuzzing;

/// <summary>No post, whatever its text is, causes an exception, a place outside its file, code that does not compile,
/// or a change in another post.</summary>
public class FuzzTests
{
    private const string Schema = """
        using System.Runtime.Serialization;
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            [StringLength(60)] public required string Title { get; init; }
            public DateOnly? PubDate { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
            public Hero? Hero { get; init; }
            public IReadOnlyList<Link> Links { get; init; } = [];
            public IReadOnlyDictionary<string, int> Scores { get; init; } = new Dictionary<string, int>();
            public Category Category { get; init; }
        }
        public record Hero(string Src, string? Alt);
        public record Link(string Label, Uri Url);
        public enum Category { News, [EnumMember(Value = "Tools & Frameworks")] Tools }
        public static class Probe
        {
            public static string Run() => Post.All["right"].Title + Post.All["right"].Body.Html;
        }
        """;

    // A site has 40 posts, because compiling takes most of the time.
    [Fact]
    public void NoPostBreaksTheBuildOrAnotherPost() => PostMutation.Mutated.Array[40].Sample(
        static posts =>
        {
            var site = posts.Select(static (text, number) => (text, number)).Aggregate(
                Site.With(Schema).File("content/posts/right.md", "---\ntitle: Right\n---\nText\n"),
                static (site, post) => site.File($"content/posts/p{post.number}.md", post.text));
            var build = site.Build();

            Assert.DoesNotContain("CG9001", build.Ids);
            Assert.All(build.Findings, finding => AssertInside(site, finding));
            Assert.Equal("Right<p>Text</p>\n", build.Run());
        },
        iter: 25, threads: 1);

    [Fact]
    public void TheSamePostsProduceTheSameBytesInEveryCulture() => PostMutation.Mutated.Array[20].Sample(
        static posts =>
        {
            var site = posts.Select(static (text, number) => (text, number)).Aggregate(
                Site.With(Schema), static (site, post) => site.File($"content/posts/i{post.number}.md", post.text));
            var expected = OutputUnder("", site);

            foreach (var culture in new[] { "de-DE", "tr-TR", "ar-SA" })
                Assert.Equal(expected, OutputUnder(culture, site));
        },
        iter: 10, threads: 1);

    private static void AssertInside(Site site, Diagnostic finding)
    {
        foreach (var location in finding.AdditionalLocations.Append(finding.Location))
        {
            var text = site.Files.Single(file => file.Path == location.GetLineSpan().Path).GetText()!.ToString();
            Assert.InRange(location.SourceSpan.Start, 0, text.Length);
            Assert.InRange(location.SourceSpan.End, location.SourceSpan.Start, text.Length);
        }
    }

    private static string OutputUnder(string culture, Site site)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var build = site.Build();
            var sources = build.Result.GeneratedSources.Select(static source => source.HintName + source.SourceText);
            return string.Join("\n", build.Lines.Concat(sources));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}

namespace ContentGen.Generator.Tests.Binding;

/// <summary>A mistake in a line is the only finding about the key that the line has, or was meant to have.</summary>
public class CascadeTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public required ImmutableArray<string> Tags { get; init; }
            public Image? Hero { get; init; }
            public ImmutableArray<Link> Links { get; init; } = [];
        }

        public sealed record Image(string Source, string Alt);

        public sealed record Link(string Text, string Href);
        """;

    [Theory]
    [InlineData("hero:\n  source: a.png\n alt: A", "(5,2) CG1115")]
    [InlineData("hero:\n  source: a.png\n    alt: A", "(5,5) CG1115")]
    [InlineData("links:\n  - text: A\n  href: b", "(5,3) CG1115")]
    [InlineData("links:\n  - text: A\n    href: b\n   - text: C\n     href: d", "(6,4) CG1115")]
    [InlineData("hero:\n  source: a.png\n  alt", "(5,3) CG1111")]
    [InlineData("hero:\n  alt: A\n  source a.png", "(5,3) CG1111")]
    [InlineData("this is no key at all", "(3,1) CG1111")]
    [InlineData("this\nlinks: []", "(3,1) CG1111")]
    public void OneMistakeIsOneFinding(string keys, string finding) =>
        Assert.Equal([finding], FindingsIn("title: A\n" + keys + "\ntags: [a]\n"));

    [Theory]
    [InlineData("tags:\n-a\n-b\ntitle: A", "(3,1) CG1135")]
    [InlineData("tags:\n  * a\n  * b\ntitle: A", "(3,3) CG1137")]
    [InlineData("tags:\n  a: b\n  - c\ntitle: A", "(4,3) CG1128")]
    [InlineData("title:\nHello\ntags: [a]", "(3,1) CG1111")]
    [InlineData("title: #1 in the charts\ntags: [a]", "(2,8) CG1140")]
    [InlineData("title: A\n<<<<<<< HEAD\nlinks: []\n=======\ntags: [a]\n>>>>>>> branch", "(3,1) CG1119")]
    public void ARequiredKeyIsNotMissingWhoseLinesAreWrong(string keys, string finding) =>
        Assert.Equal([finding], FindingsIn(keys + "\n"));

    [Fact]
    public void AKeyThatIsMissingBesidesIsStillReported() =>
        Assert.Equal(["(1,1) CG3001", "(4,2) CG1115"], FindingsIn("hero:\n  source: a.png\n alt: A\ntags: [a]\n"));

    private static IEnumerable<string> FindingsIn(string keys) => Site.With(Schema)
        .File("content/posts/a.md", "---\n" + keys + "---\n").Build().Findings
        .Select(static finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition))
        .Select(static finding => $"({finding.StartLinePosition.Line + 1},{finding.StartLinePosition.Character + 1}) {finding.Id}");
}

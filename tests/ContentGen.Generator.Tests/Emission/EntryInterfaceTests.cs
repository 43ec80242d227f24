namespace ContentGen.Generator.Tests.Emission;

/// <summary>Code can use every entry as <c>IContentEntry</c>, without its record.</summary>
public class EntryInterfaceTests
{
    private const string Probe = """
        static class Probe
        {
            public static string Run()
            {
                IContentEntry entry = Post.All[0];
                return string.Join(
                    " | ",
                    entry.Id,
                    entry.Slug,
                    entry.Url,
                    entry.SourcePath,
                    entry.Body.PlainText,
                    entry.Title,
                    entry.Description,
                    entry.Published?.ToString("O"),
                    entry.Updated?.ToString("O"),
                    string.Join("+", entry.Tags),
                    entry.Image,
                    entry.Language,
                    entry.IsDraft);
            }
        }
        """;

    [Theory]
    [InlineData("", "", "a | a | /posts/a/ | content/posts/a.md | Text. |  |  |  |  |  |  |  | False")]
    [InlineData("public required string Title { get; init; }", "title: T", "| Text. | T |")]
    [InlineData(
        "public string? Headline { get; init; } public string? Name { get; init; }",
        "name: N\nheadline: H",
        "| Text. | N |")]
    [InlineData(
        "public int Title { get; init; } public string? Name { get; init; }",
        "name: N\ntitle: 1",
        "| Text. | N |")]
    [InlineData("public string? Summary { get; init; }", "summary: S", "|  | S |")]
    [InlineData(
        "public DateOnly PubDate { get; init; }",
        "pubDate: 2026-03-01",
        "| 2026-03-01T00:00:00.0000000+00:00 |")]
    [InlineData("public DateOnly PubDate { get; init; }", "", "| Text. |  |  |  |  |")]
    [InlineData(
        "public DateTime? Date { get; init; }",
        "date: 2026-03-01 14:30",
        "| 2026-03-01T14:30:00.0000000+00:00 |")]
    [InlineData(
        "public DateTimeOffset Date { get; init; }",
        "date: 2026-03-01 14:30 +02:00",
        "| 2026-03-01T14:30:00.0000000+02:00 |")]
    [InlineData(
        "public DateOnly Date { get; init; } public DateOnly? LastMod { get; init; }",
        "date: 2026-03-01\nlastmod: 2026-03-02",
        "| 2026-03-01T00:00:00.0000000+00:00 | 2026-03-02T00:00:00.0000000+00:00 |")]
    [InlineData("public ImmutableArray<string> Tags { get; init; } = [];", "tags: [a, b]", "| a+b |")]
    [InlineData("public ImmutableArray<string>? Tags { get; init; }", "", "|  |  |  |  |  |  |  | False")]
    [InlineData("public string?[]? Tags { get; init; }", "tags: [a, ~, b]", "| a+b |")]
    [InlineData(
        "\n#nullable disable\npublic List<string> Tags { get; init; }\n#nullable restore\n",
        "tags: [a, b]",
        "| a+b |")]
    [InlineData("public HashSet<string>? Keywords { get; init; }", "keywords: [a, b]", "| a+b |")]
    [InlineData(
        "public ImmutableArray<int> Tags { get; init; } = []; public string[] Labels { get; init; } = [];",
        "tags: [1]\nlabels: [c]",
        "| c |")]
    [InlineData("public Uri? Cover { get; init; }", "cover: ../a.png", "| ../a.png |")]
    [InlineData("public string? Lang { get; init; }", "lang: de", "| de | False")]
    [InlineData("public string Url => \"/own/\";", "", "| /own/ |")]
    [InlineData("public Uri Url => new(\"https://example.org/\");", "", "| /posts/a/ |")]
    [InlineData("public string? Slug { get; init; }", "slug: own", "a | own | /posts/own/ |")]
    [InlineData("", "draft: true", "| True")]
    public void AMemberIsFoundByItsNameAndType(string members, string keys, string expected)
    {
        var site = Site.With($$"""
            [ContentCollection("posts")]
            public sealed partial record Post { {{members}} }
            {{Probe}}
            """).File("content/posts/a.md", $"---\n{keys}\n---\nText.\n");

        Assert.Contains(expected, (string)site.Build().AssertClean().Run()!, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInferredRecordImplementsItToo() => Assert.Contains("| T |", (string)new Site()
        .Source("Probe.cs", "using Site;\n" + Probe)
        .File("content/posts/a.md", "---\ntitle: T\n---\nText.\n")
        .Build().AssertClean().Run()!, StringComparison.Ordinal);

    [Fact]
    public void GeneratedMembersAreExcludedFromCoverage()
    {
        var build = Site.With("""
            using System.Reflection;
            [ContentCollection("posts")]
            public sealed partial record Post { public string Own { get; init; } = ""; }
            static class Probe
            {
                const BindingFlags Own = BindingFlags.DeclaredOnly
                    | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

                static bool IsExcluded(MemberInfo member) =>
                    member.IsDefined(typeof(System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute), false)
                    && member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false);

                public static string Run() => IsExcluded(typeof(Post)) + " " + string.Join(" ", typeof(Post)
                    .GetMembers(Own)
                    .Where(member => member is PropertyInfo or Type && !IsExcluded(member))
                    .Select(member => member.Name)
                    .Order());
            }
            """).File("content/posts/a.md", "---\n---\n").Build().AssertClean();

        Assert.Equal("False EqualityContract Own", build.Run());
    }
}

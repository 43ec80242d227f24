namespace ContentGen.Generator.Tests.Emission;

/// <summary>The generated files of two small sites, as they are in <c>_snapshots</c>, where a reviewer sees what
/// changes.</summary>
public class SnapshotTests
{
    private const string Variable = "CONTENTGEN_WRITE_SNAPSHOTS";

    private const string Command = Variable + "=1 dotnet test tests/ContentGen.Generator.Tests --filter SnapshotTests";

    private static readonly Site Declared = Site.With("""
        namespace Blog;

        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public required DateOnly PubDate { get; init; }
            public Category Category { get; init; } = Category.News;
            public ImmutableArray<string> Tags { get; init; } = [];
            public Author? Author { get; init; }
            public Hero? Hero { get; init; }
        }

        [ContentCollection("authors", OrderBy = "Name")]
        public sealed partial record Author(string Name, Uri? Web);

        public sealed record Hero(string Src, string Alt = "")
        {
            public int? Width { get; init; }
        }

        public enum Category { News, Guides }
        """)
        .File("content/authors/jane.yaml", "name: Jane\nweb: https://example.org\n")
        .File("content/posts/hello-world.md", """
            ---
            title: Hello, world
            pubDate: 2026-03-01
            tags: [dotnet, blazor]
            author: jane
            ---
            The first paragraph.

            ## And a heading

            """)
        .File("content/posts/second.md", """
            ---
            title: Second
            pubDate: 2026-03-02
            category: guides
            hero: { src: hero.png, width: 800 }
            ---
            Text with "quotes".

            """)
        .File("content/posts/unfinished.md", "---\ntitle: Unfinished\npubDate: 2026-03-03\ndraft: true\n---\nText.\n");

    private static readonly Site Inferred = new Site()
        .File("content/notes/one.md", """
            ---
            title: One
            date: 2026-03-01
            tags: [a, b]
            hero: { src: one.png }
            rating: 4
            ---
            Text.

            """)
        .File("content/notes/two.md", """
            ---
            title: Two
            date: 2026-03-02
            hero: { src: two.png, alt: Two }
            ---
            Text.

            """);

    private static string Folder => Repository.PathOf("tests/ContentGen.Generator.Tests/Emission/_snapshots");

    [Fact]
    public void TheFilesOfADeclaredSiteAreAsShown() => AssertIsAsShown("declared", Declared);

    [Fact]
    public void TheFilesOfAnInferredSiteAreAsShown() => AssertIsAsShown("inferred", Inferred);

    private static void AssertIsAsShown(string name, Site site)
    {
        var folder = Path.Combine(Folder, name);
        var build = site.Build().AssertClean();
        var files = build.Result.GeneratedSources.ToDictionary(
            static source => source.HintName + ".txt",
            static source => WithoutVersion(source.SourceText.ToString()),
            StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
            Write(folder, files);

        var shown = Directory.Exists(folder)
            ? Directory.GetFiles(folder).ToDictionary(
                static path => Path.GetFileName(path),
                static path => File.ReadAllText(path).ReplaceLineEndings("\n"),
                StringComparer.Ordinal)
            : [];
        var differences = files.Keys.Union(shown.Keys)
            .Where(file => files.GetValueOrDefault(file) != shown.GetValueOrDefault(file))
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file}: {FirstDifference(shown.GetValueOrDefault(file), files.GetValueOrDefault(file))}")
            .ToList();
        Assert.True(
            differences.Count == 0,
            $"The generated files differ from _snapshots/{name}. To accept the new ones, run\n\n    {Command}\n\n"
            + $"and look at the difference in git.\n\n{string.Join('\n', differences)}");
    }

    // A new version must not change the snapshots.
    private static string WithoutVersion(string code)
    {
        var version = typeof(PostGenerator).Assembly.GetName().Version!.ToString(fieldCount: 3);
        return code.Replace($"\"{version}\"", "\"1.2.3\"", StringComparison.Ordinal);
    }

    private static void Write(string folder, Dictionary<string, string> files)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in files)
            File.WriteAllText(Path.Combine(folder, file), text);
    }

    private static string FirstDifference(string? shown, string? generated)
    {
        if (shown is null || generated is null)
            return shown is null ? "is new" : "is no longer generated";

        var (before, after) = (shown.Split('\n'), generated.Split('\n'));
        var line = 0;
        while (before.ElementAtOrDefault(line) == after.ElementAtOrDefault(line))
            line++;
        return $"line {line + 1}\n  shown:     {before.ElementAtOrDefault(line)}\n"
            + $"  generated: {after.ElementAtOrDefault(line)}";
    }
}

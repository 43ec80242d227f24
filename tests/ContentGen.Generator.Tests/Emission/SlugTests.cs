using ContentGen.Generator.Binding;
using ContentGen.Generator.Reading.DamagedText;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>Slugs, their constants, URLs and order.</summary>
public class SlugTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post { public required string Title { get; init; } public DateOnly? Date { get; init; } }

        """;

    [Theory]
    [InlineData("hello-world", "hello-world", "HelloWorld")]
    [InlineData("Hello World", "hello-world", "HelloWorld")]
    [InlineData("2025/a_b", "2025/a-b", "_2025AB")]
    [InlineData("1st", "1st", "_1st")]
    [InlineData("class", "class", "Class")]
    [InlineData("equals", "equals", "Equals_2")]
    [InlineData("slugs", "slugs", "Slugs_2")]
    [InlineData("föö-bär", "föö-bär", "FööBär")]
    [InlineData("日本語", "日本語", "日本語")]
    [InlineData("𠮷野家", "𠮷野家", "野家")]
    [InlineData("🎉", "index", "Index")]
    [InlineData("hello/index", "hello", "Hello")]
    [InlineData("c#", "c", "C")]
    public void AFileNameGivesASlugAndAConstant(string name, string slug, string constant)
    {
        var build = Site.With(Schema + $$"""
            static class Probe { public static string Run() => Post.Slugs.{{constant}} + "|" + Post.All[Post.Slugs.{{constant}}].Id; }
            """).File($"content/posts/{name}.md", "---\ntitle: T\n---\n").Build().AssertClean();

        Assert.Equal($"{slug}|{name}", build.Run());
    }

    [Fact]
    public void ConstantsThatWouldHaveOneNameAreNumbered()
    {
        var result = Site.With(Schema + """
            static class Probe { public static string Run() => Post.Slugs.AB + "|" + Post.Slugs.AB_2; }
            """)
            .File("content/posts/a-b.md", "---\ntitle: T\n---\n")
            .File("content/posts/x.md", "---\ntitle: T\nslug: a/b\n---\n")
            .Build().AssertClean().Run();

        Assert.Equal("a-b|a/b", result);
    }

    [Fact]
    public void ASlugInTheFrontMatterWins()
    {
        var result = Site.With(Schema + """
            static class Probe { public static string Run() => $"{Post.All["mine"].Id}|{Post.All["mine"].Url}"; }
            """).File("content/posts/a.md", "---\ntitle: T\nslug: mine\n---\n").Build().AssertClean().Run();

        Assert.Equal("a|/posts/mine/", result);
    }

    [Fact]
    public void UrlsAreFilledFromTheTemplateAndEscaped()
    {
        var result = Site.With("""
            [ContentCollection("posts", Url = "/{year}/{month}/{day}/{slug}.html")]
            public sealed partial record Post { public required string Title { get; init; } public required DateOnly Date { get; init; } }
            static class Probe { public static string Run() => Post.All[0].Url; }
            """).File("content/posts/ä b.md", "---\ntitle: T\ndate: 2025-09-05\n---\n").Build().AssertClean().Run();

        Assert.Equal("/2025/09/05/%C3%A4-b.html", result);
    }

    [Theory]
    [InlineData("[ContentCollection(\"posts\")]", "c a b d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Title\")]", "b c d a")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Title desc, Date\")]", "a d c b")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Date\")]", "a b c d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Slug desc\")]", "d c b a")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Date, Url desc\")]", "b a c d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"SourcePath\")]", "a b c d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Id desc\")]", "d c b a")]
    public void EntriesAreInTheOrderAskedFor(string attribute, string expected)
    {
        var result = Site.With(attribute + """
            public sealed partial record Post { public required string Title { get; init; } public DateOnly? Date { get; init; } }
            static class Probe { public static string Run() { var slugs = new List<string>(); foreach (var p in Post.All) slugs.Add(p.Slug); return string.Join(" ", slugs); } }
            """)
            .File("content/posts/a.md", "---\ntitle: z\ndate: 2025-01-01\n---\n")
            .File("content/posts/b.md", "---\ntitle: A\ndate: 2025-01-01\n---\n")
            .File("content/posts/c.md", "---\ntitle: b\ndate: 2025-06-01\n---\n")
            .File("content/posts/d.md", "---\ntitle: c\n---\n")
            .Build().AssertClean().Run();

        Assert.Equal(expected, result);
    }

    [Theory]
    [InlineData("true", 2)]
    [InlineData("false", 1)]
    public void DraftsAreCompiledInWhereTheyAreAskedFor(string include, int count)
    {
        var site = Site.With(Schema + "static class Probe { public static int Run() => Post.All.Count * 10 + Post.All.Published().Count; }")
            .Property("ContentGenIncludeDrafts", include)
            .File("content/posts/a.md", "---\ntitle: T\n---\n")
            .File("content/posts/b.md", "---\ntitle: T\ndraft: true\n---\n");

        Assert.Equal((count * 10) + 1, site.Build().AssertClean().Run());
    }

    [Fact]
    public void ADraftIsValidatedEvenWhereItIsNotCompiledIn()
    {
        var build = Site.With(Schema).Property("ContentGenIncludeDrafts", "false")
            .File("content/posts/b.md", "---\ndraft: true\n---\n").Build();

        Assert.StartsWith("content/posts/b.md(1,1): error", Assert.Single(build.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void ConstantsCanBeSwitchedOff()
    {
        var build = Site.With(Schema).Property("ContentGenSlugConstants", "false").File("content/posts/a.md", "---\ntitle: T\n---\n").Build().AssertClean();

        Assert.DoesNotContain("const string", string.Concat(build.Result.GeneratedSources.Select(static source => source.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5_000, "auto")]
    [InlineData(5_001, "true")]
    public void UpTo5000EntriesHaveConstantsUnasked(int count, string property)
    {
        var build = ManyPosts(count).Property("ContentGenSlugConstants", property).Build();

        Assert.Equal("p1", build.AssertClean().Run());
    }

    [Fact]
    public void MoreEntriesHaveNoneAndTheCompilerSaysWhatToDoAboutIt()
    {
        var build = ManyPosts(5_001).Build();

        Assert.Equal(
            "Schema.cs(3,52): error CG4015: 'Post.Slugs' is obsolete: 'Post has 5,001 entries, and a collection of more than 5,000 has constants only if the project requests them; set <ContentGenSlugConstants>true</ContentGenSlugConstants> in the project file, or use the slug itself'",
            build.Lines.First());
    }

    [Fact]
    public void WhereNoConstantIsUsedNothingIsSaid()
    {
        var build = ManyPosts(5_001, "Post.All[\"p1\"].Slug").Build();

        Assert.Equal("p1", build.AssertClean().Run());
    }

    [Fact]
    public void DraftsCountAlsoWhereTheyAreLeftOut()
    {
        var build = ManyPosts(5_001, front: "draft: true\n").File("content/posts/p1.md", "---\ntitle: T\n---\n")
            .Property("ContentGenIncludeDrafts", "false").Build();

        Assert.Contains("CG4015", build.Lines.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void ABadPostKeepsItsConstantAndIsNotPublished()
    {
        var build = Site.With(Schema + "static class Probe { public static string Run() => Post.Slugs.Bad + Post.All.Count; }")
            .File("content/posts/bad.md", "---\ntitel: T\n---\n").File("content/posts/good.md", "---\ntitle: T\n---\n").Build();

        Assert.Single(build.Lines);
        Assert.Equal("bad1", build.Run());
    }

    private static Site ManyPosts(int count, string probed = "Post.Slugs.P1", string front = "")
    {
        var site = Site.With(Schema + $"static class Probe {{ public static string Run() => {probed}; }}");
        for (var number = 1; number <= count; number++)
            site = site.File($"content/posts/p{number}.md", $"---\ntitle: T\n{front}---\n");
        return site;
    }
}

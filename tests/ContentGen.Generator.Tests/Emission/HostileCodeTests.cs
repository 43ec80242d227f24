namespace ContentGen.Generator.Tests.Emission;

/// <summary>No text of a post can end the literal, the comment or the documentation that contains it.</summary>
public class HostileCodeTests
{
    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("*/ class X {}")]
    [InlineData("</summary><script>")]
    [InlineData("a\\b")]
    [InlineData("a\\\" + Evil() + \\\"")]
    [InlineData("{0} {{x}} $\"{1}\"")]
    [InlineData("&amp; <b> ]]>")]
    [InlineData("a\u2028class Y;\u2029#error\u0085z")]
    [InlineData("tab\there")]
    [InlineData("🎉 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 e\u0301")]
    [InlineData("#if false")]
    [InlineData("// x")]
    public void ATitleIsPreserved(string title)
    {
        var yaml = "'" + title.Replace("'", "''", StringComparison.Ordinal) + "'";
        var result = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post { public required string Title { get; init; } }
            static class Probe { public static string Run() => Post.All[0].Title; }
            """).File("content/posts/a.md", $"---\ntitle: {yaml}\n---\n{title}\n").Build().Run();

        Assert.Equal(title, result);
    }

    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("*/ class X {}")]
    [InlineData("</summary><script>")]
    [InlineData("a\\")]
    [InlineData("a\\\" + Evil() + \\\"")]
    [InlineData("{0} {{x}}")]
    [InlineData("a\u2028class Y;\u2029#error\u0085z")]
    [InlineData("class")]
    [InlineData("Equals")]
    [InlineData("1st")]
    [InlineData("föö-bär")]
    [InlineData("_")]
    [InlineData("🎉")]
    [InlineData("#if false")]
    [InlineData("// x")]
    public void AKeyNeverBreaksTheCode(string key)
    {
        var quoted = "'" + key.Replace("'", "''", StringComparison.Ordinal) + "'";
        var build = Site.With("static class Probe { public static int Run() => Site.Post.All.Count; }")
            .File("content/posts/a.md", $"---\n{quoted}: 1\nnested:\n  {quoted}: 2\n---\n").Build();

        Assert.Equal(1, build.AssertClean().Run());
    }

    [Theory]
    [InlineData("a\"b.md")]
    [InlineData("a'b;c#d%e:f,g.md")]
    [InlineData("*/ x.md")]
    [InlineData("<b>&.md")]
    [InlineData("{0}.md")]
    [InlineData("🎉\u2028.md")]
    [InlineData("a\\b.md")]
    public void AFileNameNeverBreaksTheCode(string name)
    {
        var build = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post { public required string Title { get; init; } }
            static class Probe { public static int Run() => Post.All.Count; }
            """)
            .File("content/posts/" + name, "---\ntitle: T\n---\n")
            .File("content/posts/other.md", "---\ntitle: T\n---\n")
            .Build();

        build.AssertCompiles();
        Assert.Equal(2, build.Run());
    }

    [Fact]
    public void AVeryLongBodyIsPreserved()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 80_000)).Trim();
        var result = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post { public required string Title { get; init; } }
            static class Probe { public static string Run() => Post.All[0].Body.Html; }
            """).File("content/posts/a.md", $"---\ntitle: T\n---\n{text}\n").Build().AssertClean().Run();

        Assert.Equal($"<p>{text}</p>\n", result);
    }
}

namespace ContentGen.Generator.Tests.Configuration;

/// <summary>The paths of content in messages and in the assembly.</summary>
public class ContentFilesTests
{
    [Theory]
    [InlineData("content", "content/posts/a.md", "content/posts/a.md")]
    [InlineData("content", "Content/posts/A.md", "Content/posts/A.md")]
    [InlineData("Pages/Text/", "pages/text/posts/a.md", "pages/text/posts/a.md")]
    [InlineData("x/../content", "content/posts/a.md", "x/../content/posts/a.md")]
    public void APathIsSpelledAsOnTheDisk(string directory, string file, string shown)
    {
        var build = Site.With("""
            [ContentCollection("posts")] public partial record Post(string Title);
            public static class Probe { public static object Run() => Post.All.Single().SourcePath; }
            """)
            .ContentDirectory(directory).File(file, "---\ntitle: A\n---\n").Build();

        Assert.Equal(shown, build.AssertClean().Run());
    }

    // The compiler passes such paths as the project writes them.
    [Theory]
    [InlineData("../shared", "../shared/posts/a.md")]
    [InlineData("./content", "./content/posts/a.md")]
    [InlineData("C#;/content", "C#;/x/..//content/posts/a.md")]
    public void APathIsTheSameHoweverItIsWritten(string directory, string file)
    {
        var build = Site.With("""[ContentCollection("posts")] public partial record Post(string Titel);""")
            .ContentDirectory(directory).File(file, "---\ntitle: A\n---\n").Build();

        Assert.Equal("CG3003", Assert.Single(build.Findings).Id);
    }
}

namespace ContentGen.Generator.Tests.Specs;

/// <summary>What the blog sample says about the build is what the build says.</summary>
public class BlogPostTests
{
    [Fact]
    public void ThePostAboutABadPostShowsTheRealOutput()
    {
        var spec = SpecReader.Read("a-bad-post", File.ReadAllText(Path.Combine(HelpPages.Folder, "../../../samples/Blog/content/posts/a-bad-post.md"))).Single();
        var post = spec.Bad.Single();

        var build = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public required string Title { get; init; }
                public string? Description { get; init; }
                public required DateOnly PubDate { get; init; }
            }
            """).File(post.Path, post.Text).Build();

        Assert.Equal(spec.Output, build.Lines);
    }
}

namespace ContentGen.Generator.Tests.Specs;

/// <summary>The blog sample shows the real output of a build.</summary>
public class BlogPostTests
{
    [Fact]
    public void ThePostAboutABadPostShowsTheRealOutput()
    {
        var path = Repository.PathOf("samples/Blog/content/posts/a-bad-post.md");
        var spec = SpecReader.Read("a-bad-post", File.ReadAllText(path)).Single();
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

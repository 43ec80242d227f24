using Blog;

namespace ContentGen.Samples.Tests.Blog;

public sealed class PublishingTests
{
    private static readonly Post Scheduled = Post.All[Post.Slugs.ALetterTo2099];

    [Theory]
    [InlineData("2098-12-31", 404)]
    [InlineData("2099-01-01", 200)]
    public async Task AScheduledPostAppearsOnItsDate(string today, int status)
    {
        await using var site = new BlogHost { Today = DateOnly.Parse(today) };

        Assert.Equal(status, await site.Status(Scheduled.Url));
        foreach (var list in new[] { "/", "/feed.xml", "/sitemap.xml", "/tags/publishing/" })
            Assert.Equal(status == 200, (await site.Read(list)).Contains(Scheduled.Url));
    }

    [Fact]
    public async Task AuthorsSeeAScheduledPostMarked()
    {
        await using var site = new BlogHost { Environment = "Development" };

        Assert.Contains("Visitors see this post from its date on.", await site.Read(Scheduled.Url));
        Assert.DoesNotContain(Scheduled.Url, await site.Read("/feed.xml"));
        Assert.DoesNotContain(Scheduled.Url, await site.Read("/sitemap.xml"));
    }

#if DEBUG
    [Fact]
    public async Task AuthorsSeeADraftMarked()
    {
        var draft = Assert.Single(Post.All, static post => post.Draft);
        await using var site = new BlogHost { Environment = "Development" };

        Assert.Contains("A Release build does not contain this post.", await site.Read(draft.Url));
        Assert.Contains("""<strong class="mark" lang="en">draft</strong>""", await site.Read("/"));
        Assert.DoesNotContain(draft.Url, await site.Read("/feed.xml"));
        Assert.DoesNotContain(draft.Url, await site.Read("/sitemap.xml"));
    }

    [Fact]
    public async Task VisitorsDoNotSeeADraftThatADebugBuildContains()
    {
        var draft = Assert.Single(Post.All, static post => post.Draft);
        await using var site = new BlogHost();

        Assert.Equal(404, await site.Status(draft.Url));
        Assert.DoesNotContain(draft.Url, await site.Read("/"));
        Assert.DoesNotContain(draft.Url, await site.Read("/tags/links/"));
    }
#else
    [Fact]
    public void AReleaseBuildContainsNoDraft() => Assert.DoesNotContain(Post.All, static post => post.Draft);
#endif
}

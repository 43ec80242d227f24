namespace ContentGen.Generator.Tests.Inference;

/// <summary>Slugs of posts that were written for another generator.</summary>
public class SlugTests
{
    [Theory]
    [InlineData("slug: /start/", "/posts/start/")]
    [InlineData("slug: /", "/posts/a/")]
    [InlineData("slug:", "/posts/a/")]
    [InlineData("slug: ''", "/posts/a/")]
    [InlineData("slug: deep/down", "/posts/deep/down/")]
    public void ASlugIsReadAsOtherGeneratorsReadIt(string slug, string url)
    {
        var build = Folder.Of("title: A\n" + slug).Probe("post.Url").Build().AssertClean();

        Assert.Equal(url, build.Run());
    }

    [Fact]
    public void WhereSlugsOfTwoFoldersAreEqualTheyAreTheLastSegmentOfThePath()
    {
        var build = new Site()
            .File("content/posts/api/a.md", "---\nslug: tray\n---\n")
            .File("content/posts/guide/b.md", "---\nslug: Tray\n---\n")
            .File("content/posts/guide/c.md", "---\nslug: other\n---\n")
            .Source("Probe.cs", "public static class Probe { public static object Run() => string.Join(' ', Site.Post.All.Select(static post => post.Url)); }")
            .Build().AssertClean();

        Assert.Equal("/posts/api/tray/ /posts/guide/Tray/ /posts/other/", build.Run());
    }

    [Fact]
    public void EqualSlugsInOneFolderAreAMistake()
    {
        var build = Folder.Of("slug: tray", "slug: tray").Build();

        Assert.Equal(["CG4001"], build.Ids);
    }
}

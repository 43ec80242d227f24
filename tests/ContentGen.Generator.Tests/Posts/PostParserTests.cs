using ContentGen.Generator.Posts;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Tests.Rendering;

namespace ContentGen.Generator.Tests.Posts;

public class PostParserTests
{
    [Fact]
    public void TheBodyStartsAfterTheFrontMatter()
    {
        var post = Parse("---\r\ntitle: A\r\n---\r\n\r\n# B\r\n\r\n---\r\nC\r\n");

        Assert.Equal(FrontMatterState.Readable, post.FrontMatter.State);
        Assert.Equal("<h1 id=\"b\">B</h1>\n<hr />\n<p>C</p>\n", post.Body.HtmlText());
    }

    [Fact]
    public void AFileWithoutFrontMatterIsNotRendered()
    {
        var post = Parse("# A\n");

        Assert.Equal(FrontMatterState.None, post.FrontMatter.State);
        Assert.Same(RenderedBody.Empty, post.Body);
    }

    [Fact]
    public void UnreadableFrontMatterDoesNotHideFindingsInTheBody()
    {
        var post = Parse("---\ntitle: A\ntitle: B\n---\n" + new string('>', 1_000));

        Assert.Equal("CG1101", Assert.Single(post.FrontMatter.Findings).Rule.Id);
        Assert.Equal("CG9010", Assert.Single(post.Body.Findings).Rule.Id);
    }

    [Fact]
    public void PostsAreEqualWhenTheirFilesAre()
    {
        var post = Parse("---\ntitle: A\n---\nB\n");

        Assert.Equal(post, Parse("---\ntitle: A\n---\nB\n"));
        Assert.NotEqual(post, Parse("---\ntitle: A\n---\nC\n"));
    }

    private static ParsedPost Parse(string text) => PostParser.Parse(
        new ContentFile("/site/content/posts/a.md", "content/posts/a.md", 8, text), CancellationToken.None);
}

namespace ContentGen.Generator.Tests.Inference;

/// <summary>Files in a folder of posts that are not posts.</summary>
public class OtherFileTests
{
    private const string Post = "title: A\ndate: 2025-09-15\nauthor: B";

    [Fact]
    public void TheFoldersOwnPageIsToldApart()
    {
        var build = Posts().File("content/posts/index.md", "---\ntitle: All posts\ndate: 2025-09-15\n---\n").Build();

        Assert.Equal(
            "content/posts/index.md(1,1): warning CG5008: the key 'author' is missing, so this file seems not to be a post, but it is compiled in as one; exclude it with the property ContentGenExclude, or add what is missing; until then its value is an empty text",
            Assert.Single(build.Lines));
    }

    [Theory]
    [InlineData("redirect: /x")]
    [InlineData("title: Stub")]
    [InlineData("title: Other\ndate: 2025-09-15\nlogo: a\nmenu: b\nsearch: true")]
    public void SoIsAFileThatHasHardlyAnyOfTheKeys(string keys)
    {
        var build = Posts().File("content/posts/z.md", $"---\n{keys}\n---\n").Build();

        Assert.Equal(["CG5008"], build.Ids);
    }

    [Theory]
    [InlineData("title: A\ndate: 2025-09-15")]
    [InlineData("title: A\ndate: 2025-09-15\nnote: x")]
    public void APostThatLacksOneKeyIsAPost(string keys)
    {
        var build = Posts().File("content/posts/z.md", $"---\n{keys}\n---\n").Build();

        Assert.Equal(["CG5002"], build.Ids);
    }

    private static Site Posts() => Folder.Of([.. Enumerable.Repeat(Post, 20)]);
}

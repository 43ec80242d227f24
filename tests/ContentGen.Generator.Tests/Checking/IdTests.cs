using ContentGen.Generator.Tests.References;

namespace ContentGen.Generator.Tests.Checking;

/// <summary>File names that cannot be ids, and files with the same id or slug.</summary>
public class IdTests
{
    private const string Post = "---\ntitle: A\n---\n";

    [Fact]
    public void ASlugThatAKeySetsIsChangedThere() => Assert.Equal(
        [
            "content/posts/b.md(3,7): error CG4001: the slug 'Hello' is already used by 'content/posts/a.md' (as "
            + "'hello', which differs only in case); write another slug here",
        ],
        AuthoredSite.Start()
            .File("content/posts/a.md", "---\ntitle: A\nslug: hello\n---\n")
            .File("content/posts/b.md", "---\ntitle: A\nslug: Hello\n---\n")
            .Build().Lines);

    [Theory]
    [InlineData("a\tb", "a→b")]
    [InlineData("a\nb", "a⏎b")]
    [InlineData("a\u0007b", "a<U+0007>b")]
    public void ANameWithAControlCharacterIsRefused(string name, string shown)
    {
        var build = AuthoredSite.Start()
            .File($"content/posts/{name}.md", Post)
            .File("content/posts/good.md", Post)
            .Build();

        Assert.Equal(
            [
                $"content/posts/{name}.md(1,1): error CG4004: the path '{shown}' contains a control character, "
                + "such as a tab or a line break, so it cannot be an id; rename the file",
            ],
            build.Lines);
        Assert.Equal([""], build.Underlined);
        build.AssertCompiles();
    }

    [Theory]
    [InlineData("Hello", "hello", "hello")]
    [InlineData("cafe\u0301", "caf\u00e9", "caf\u00e9")]
    [InlineData("hello_world", "hello-world", "hello-world")]
    public void NamesThatDifferInCaseOrNormalizationHaveTheSameSlug(string first, string second, string slug)
    {
        var build = AuthoredSite.Start()
            .File($"content/posts/{first}.md", Post)
            .File($"content/posts/{second}.md", Post)
            .Build();

        var (keeps, loses) = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
        Assert.Equal(
            [
                $"content/posts/{loses}.md(1,1): error CG4001: the slug '{slug}' is already used by "
                + $"'content/posts/{keeps}.md'; rename this file, or add the key 'slug' with another slug",
            ],
            build.Lines);
    }

    [Fact]
    public void FilesThatDifferInTheirExtensionHaveTheSameId()
    {
        var build = AuthoredSite.Start()
            .File("content/authors/jane.md", "---\nname: Jane\n---\n")
            .File("content/authors/jane.yaml", "name: Jane\nslug: jane-2\n")
            .Build();

        Assert.Equal(
            [
                "content/authors/jane.yaml(1,1): error CG4005: the id 'jane' is already used by "
                + "'content/authors/jane.md', because an id does not include the file's extension; rename or "
                + "delete one of the two files",
            ],
            build.Lines);
        Assert.Equal(["content/authors/jane.md"], build.RelatedPaths);
    }
}

using ContentGen.Generator.Checking;

namespace ContentGen.Generator.Tests.Checking;

/// <summary>Two spellings of a tag, and tags that only look similar.</summary>
public class TagTwinTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public ImmutableArray<string> Tags { get; init; } = [];
            public string[] Aliases { get; init; } = [];
        }
        """;

    [Theory]
    [InlineData(".NET", "dotnet")]
    [InlineData(".NET", ".Net")]
    [InlineData(".NET 8", "dotnet-8")]
    [InlineData("ai-automation", "AI Automation")]
    [InlineData("ai-automation", "AI-Automation")]
    [InlineData("ai_automation", "aiautomation")]
    [InlineData("node.js", "NodeJS")]
    [InlineData("C#", "c-sharp")]
    [InlineData("F#", "fsharp")]
    [InlineData("cafe\u0301", "Caf\u00e9")]
    [InlineData("HTML 5", "html5")]
    [InlineData("web\u2011api", "Web API")]
    public void SpellingsOfATagAreReducedToOneText(string first, string second) =>
        Assert.Equal(TagFold.Of(first), TagFold.Of(second));

    [Theory]
    [InlineData("C", "C#")]
    [InlineData("C", "C++")]
    [InlineData("C#", "C++")]
    [InlineData("C#", "F#")]
    [InlineData(".NET", "net")]
    [InlineData("post", "posts")]
    [InlineData(".NET 1.0", ".NET 10")]
    [InlineData("1.10", "110")]
    [InlineData("2024-25", "202425")]
    [InlineData("resume", "r\u00e9sum\u00e9")]
    [InlineData("Q&A", "QA")]
    [InlineData("\U0001F600", "\U0001F680")]
    [InlineData("#dotnet", "##dotnet")]
    public void DifferentTagsStayDifferent(string first, string second) =>
        Assert.NotEqual(TagFold.Of(first), TagFold.Of(second));

    [Theory]
    [InlineData("/2019/my-post", "/2019/my/post")]
    [InlineData("a:b", "A:B")]
    [InlineData("-", "_")]
    [InlineData(
        "A sentence is not a tag, however often a post uses it.",
        "a sentence is not a tag, however often a post uses it.")]
    public void TextsThatAreNotTagsAreNotCompared(string first, string second) =>
        Site.With(Schema).Post("one", $"tags: ['{first}']").Post("two", $"tags: ['{second}']").Build().AssertClean();

    [Fact]
    public void TheRarerSpellingIsReportedAtItsFirstUse()
    {
        var build = Site.With(Schema)
            .Post("a", "tags: [x, .Net]")
            .Post("b", "tags: [.NET]")
            .Post("c", "tags: [.NET, .Net]")
            .Post("d", "tags: [.NET]")
            .Post("e", "tags: dotnet")
            .Build();

        Assert.Equal(
            [
                "content/posts/e.md(2,7): warning CG4012: 'dotnet' (once) is also spelled '.NET' (3 times, "
                + "first in 'content/posts/b.md') and '.Net' (2 times); use one spelling everywhere",
            ],
            build.Lines);
        Assert.Equal(["dotnet"], build.Underlined);
        Assert.Equal(["content/posts/b.md", "content/posts/a.md"], build.RelatedPaths);
    }

    [Fact]
    public void OfTwoThatAreUsedEquallyOftenTheLaterIsReported() => Assert.Equal(
        [
            "content/posts/one.md(2,16): warning CG4012: 'ai' (once) is also spelled 'AI' (once, first in "
            + "'content/posts/one.md'); use one spelling everywhere",
        ],
        Site.With(Schema).Post("one", "tags: [b, AI,  ai]").Build().Lines);

    [Fact]
    public void TagsAreComparedWithinOneMember() =>
        Site.With(Schema).Post("one", "tags: [AI]\naliases: [ai]").Build().AssertClean();

    [Fact]
    public void ListsOfOtherThingsAreNotCompared() => Site.With("""
        [ContentCollection("posts")]
        public sealed partial record Post { public string[] Contributors { get; init; } = []; }
        """).Post("one", "contributors: [jane-doe]").Post("two", "contributors: [JaneDoe]").Build().AssertClean();
}

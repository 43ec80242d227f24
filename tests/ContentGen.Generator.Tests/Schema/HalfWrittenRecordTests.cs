namespace ContentGen.Generator.Tests.Schema;

/// <summary>While somebody types, C# often does not compile. The compiler reports it, and the generator
/// continues.</summary>
public class HalfWrittenRecordTests
{
    [Theory]
    [InlineData("[ContentCollection(\"posts\")] public string Title { get; init; } = \"\";")]
    [InlineData("[ContentCollection(\"posts\")] public string Title = \"\";")]
    [InlineData("[ContentCollection(\"posts\")] public void Title() { }")]
    [InlineData("[ContentCollection(\"posts\")] public enum Title { }")]
    public void TheAttributeOnAnythingButATypeMakesNoCollection(string member)
    {
        var build = Site.With($"public class Page {{ {member} }}").Build();

        Assert.Empty(build.Findings);
        Assert.Empty(build.Result.GeneratedSources);
    }

    [Fact]
    public void TheAttributeOnTwoPartsInTwoFilesMakesTheRecordOnce()
    {
        var build = Site.With("[ContentCollection(\"posts\")] public sealed partial record Post(string Title);")
            .Source("Part.cs", "[ContentCollection(\"posts\")] public sealed partial record Post;")
            .File("content/posts/a.md", "---\ntitle: T\n---\n")
            .Build();

        Assert.Empty(build.Findings);
        Assert.Equal(3, build.Result.GeneratedSources.Length);
    }
}

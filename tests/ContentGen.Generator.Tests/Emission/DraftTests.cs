namespace ContentGen.Generator.Tests.Emission;

public class DraftTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
        }
        """;

    [Theory]
    [InlineData("true", "2 1")]
    [InlineData("false", "1 1")]
    public void ThePropertyDecidesWhetherDraftsAreCompiledIn(string includesDrafts, string counts)
    {
        var site = Site.With(Schema)
            .Property("ContentGenIncludeDrafts", includesDrafts)
            .Post("a", "title: T")
            .Post("b", "title: T\ndraft: true");

        site.Build().AssertClean();
        Assert.Equal(counts, site.Run("$\"{Post.All.Count} {Post.All.Published().Count}\""));
    }

    [Fact]
    public void ADraftIsValidatedEvenIfItIsNotCompiledIn()
    {
        var build = Site.With(Schema)
            .Property("ContentGenIncludeDrafts", "false")
            .Post("b", "draft: true")
            .Build();

        Assert.Equal(["CG3001"], build.Ids);
    }
}

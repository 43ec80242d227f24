using ContentGen.Generator.Schema.Declarations;

namespace ContentGen.Generator.Tests.Schema;

public class CollectionConflictsTests
{
    [Fact]
    public void TwoRecordsOfOneFolderAreBothNamed() =>
        Assert.Equal(
            ["CG2015 at 'News': 'Post' and 'News' both claim the folder 'posts', and a post becomes one record only; give one of them another folder (also 'Post')"],
            Check("""
                [ContentCollection("posts")] public partial record Post;
                [ContentCollection("Posts/")] public partial record News;
                [ContentCollection("posts/old")] public partial record Old;
                """));

    [Fact]
    public void ARecordThatHoldsItselfIsTold() =>
        Assert.Equal(
            ["CG2016 at 'Post': no 'Post' can be made, since each would need itself first: Post.Next is of type Post; write 'Ref<Post>' instead of 'Post' in 'Post.Next'"],
            Check("""[ContentCollection("posts")] public partial record Post { public Post? Next { get; init; } }"""));

    [Fact]
    public void ACircleIsToldOnceAndNamesItsWay() =>
        Assert.Equal(
            ["CG2016 at 'Author': no 'Author' can be made, since each would need itself first: Box.Author is of type Author, Author.Best is of type Post; write 'Ref<Post>' instead of 'Post' in 'Author.Best' (also 'Post')"],
            Check("""
                namespace Site;
                [ContentCollection("posts")] public partial record Post { public Box? Box { get; init; } }
                [ContentCollection("authors")] public partial record Author { public Post[]? Best { get; init; } }
                [ContentCollection("notes")] public partial record Note { public Post? Post { get; init; } }
                public record Box(Author Author);
                """));

    [Fact]
    public void LazyReferencesMayGoRound() =>
        Assert.Empty(Check("""
            [ContentCollection("posts")] public partial record Post { public Author? Author { get; init; } }
            [ContentCollection("authors")] public partial record Author { public Ref<Post>[]? Best { get; init; } }
            """));

    private static IEnumerable<string> Check(string code)
    {
        var probe = SchemaProbe.Read(code);
        Assert.Empty(probe.Lines);
        return CollectionConflicts.Check(probe.Results).Select(probe.LineOf);
    }
}

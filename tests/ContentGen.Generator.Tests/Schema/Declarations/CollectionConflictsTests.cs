using ContentGen.Generator.Schema.Declarations;

namespace ContentGen.Generator.Tests.Schema.Declarations;

public class CollectionConflictsTests
{
    [Fact]
    public void TwoRecordsOfOneFolderAreReportedTogether() =>
        Assert.Equal(
            ["CG2015 at 'News': 'Post' and 'News' both claim the folder 'posts', but a post can belong to only one record; give one of them another folder (also 'Post')"],
            Check("""
                [ContentCollection("posts")] public partial record Post;
                [ContentCollection("Posts/")] public partial record News;
                [ContentCollection("posts/old")] public partial record Old;
                """));

    [Fact]
    public void ARecordThatContainsItselfIsReported() =>
        Assert.Equal(
            ["CG2016 at 'Post': 'Post' is part of a reference cycle, so none of its entries could be created first: Post.Next is of type Post; write 'Ref<Post>' instead of 'Post' in 'Post.Next'"],
            Check("""[ContentCollection("posts")] public partial record Post { public Post? Next { get; init; } }"""));

    [Fact]
    public void ACycleIsReportedOnceWithEachOfItsMembers() =>
        Assert.Equal(
            ["CG2016 at 'Author': 'Author' is part of a reference cycle, so none of its entries could be created first: Box.Author is of type Author, Author.Best is of type Post; write 'Ref<Post>' instead of 'Post' in 'Author.Best' (also 'Post')"],
            Check("""
                namespace Site;
                [ContentCollection("posts")] public partial record Post { public Box? Box { get; init; } }
                [ContentCollection("authors")] public partial record Author { public Post[]? Best { get; init; } }
                [ContentCollection("notes")] public partial record Note { public Post? Post { get; init; } }
                public record Box(Author Author);
                """));

    [Fact]
    public void LazyReferencesMayFormACycle() =>
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

using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema.Declarations;

public class SchemaReaderTests
{
    private const string Design = """
        namespace Site.Content;

        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public string? Description { get; init; }
            public required DateOnly PubDate { get; init; }
            public required Author Author { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
            public Category Category { get; init; }
        }

        public enum Category { News, Guides }

        [ContentCollection("authors")]
        public partial record Author(string Name, Ref<Author>? Mentor = null);
        """;

    [Fact]
    public void TheRecordOfTheReadmeIsASchema()
    {
        var probe = SchemaProbe.Read(Design);

        Assert.Empty(probe.Lines);
        var post = probe.Results.Single(static result => result.Schema!.Record.Name == "Post").Schema!;
        Assert.Equal("posts", post.Folder);
        Assert.Equal("global::Site.Content.Post", post.Record.Type);
        Assert.Equal("/posts/{slug}/", post.UrlTemplate);
        Assert.Equal("PubDate", post.DateMember);
        Assert.Equal([new OrderKey("PubDate", Descending: true)], post.Order);
        Assert.Equal(
            ["Title", "PubDate", "Author", "Description", "Tags", "Category"],
            post.Record.Members.Select(static member => member.Name));
        Assert.Equal(
            ["Title", "PubDate", "Author"],
            post.Record.Members.Where(static member => member.IsRequired).Select(static member => member.Name));
        Assert.Equal(["Id", "Slug", "Url", "SourcePath", "Body"], post.Declaration.GeneratedMembers);
    }

    [Fact]
    public void TypingAboveTheRecordLeavesTheSchemaEqual()
    {
        var before = SchemaProbe.Read(Design).Results;
        var after = SchemaProbe.Read("// a comment\n" + Design).Results;

        Assert.Equal(before.Select(static result => result.Schema), after.Select(static result => result.Schema));
        Assert.NotEqual(before[0].Place, after[0].Place);
    }
}

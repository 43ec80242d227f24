namespace ContentGen.Generator.Tests.Layout;

public class EntryOrderTests
{
    [Theory]
    [InlineData("[ContentCollection(\"posts\")]", "c a b d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Title\")]", "b c d a")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Title desc, Date\")]", "a d c b")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Date\")]", "a b c d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Slug desc\")]", "d c b a")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Date, Url desc\")]", "b a c d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"SourcePath\")]", "a b c d")]
    [InlineData("[ContentCollection(\"posts\", OrderBy = \"Id desc\")]", "d c b a")]
    public void EntriesAreInTheDeclaredOrder(string attribute, string expected)
    {
        var site = Site.With(attribute + """

            public sealed partial record Post
            {
                public required string Title { get; init; }
                public DateOnly? Date { get; init; }
            }
            """)
            .Post("a", "title: z\ndate: 2025-01-01")
            .Post("b", "title: A\ndate: 2025-01-01")
            .Post("c", "title: b\ndate: 2025-06-01")
            .Post("d", "title: c");

        site.Build().AssertClean();
        Assert.Equal(expected, site.Run("string.Join(\" \", Post.All.Select(post => post.Slug))"));
    }
}

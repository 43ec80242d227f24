namespace ContentGen.Generator.Tests.Schema.Values;

public class UnreadableTypeTests
{
    private const string Types =
        "use string, a number, bool, a date or time, Guid, Uri, an enum, a record, another collection's record, or a list or dictionary of these";

    private const string Unknown =
        "the project does not declare such a type; declare it, or, if ContentGen infers it, paste the inferred declaration into the project";

    [Theory]
    [InlineData("object", Types)]
    [InlineData("Action", Types)]
    [InlineData("System.IO.Stream", Types)]
    [InlineData("Version", Types)]
    [InlineData("(int, string)", Types)]
    [InlineData("IComparable", Types)]
    [InlineData("List<object>", Types)]
    [InlineData("int[,]", "it has more than one dimension; use an array of arrays")]
    [InlineData("Dictionary<int, string>", "its keys are of type 'int'; use string keys")]
    [InlineData("Abstract", "it is abstract; use a record that derives from it")]
    [InlineData("Own", "it is a custom collection type; use an array, ImmutableArray, List, HashSet or Dictionary")]
    [InlineData("Empty", "it has no member that can be set; add one with 'init'")]
    [InlineData("Closed", "its constructor is not accessible; make it internal or public")]
    [InlineData("Missing", Unknown)]
    [InlineData("Ref<Missing>", Unknown)]
    [InlineData("ContentBody", "only a member named 'Body' of the collection's record can be the post's text; rename it")]
    [InlineData("Ref<Empty>", "'Empty' is not a collection; put [ContentCollection] on it")]
    public void AnUnreadableMemberIsReportedAtItsType(string type, string reason)
    {
        var probe = SchemaProbe.Read($$"""
            [ContentCollection("posts")]
            public partial record Post
            {
                public {{type}} M { get; init; } = default!;
            }

            public abstract record Abstract;
            public class Own : List<string>;
            public record Empty;
            public class Closed { private Closed() { } public int A { get; set; } }
            """);

        var shown = type.Replace("System.IO.", "");
        Assert.Equal([$"CG2005 at '{type}': 'Post.M' has the type '{shown}', which cannot be read from front matter: {reason}"], probe.Lines);
        Assert.Null(probe.Results[0].Schema);
    }

    [Fact]
    public void EveryUnreadableMemberIsReported()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post(object A, Nested B)
            {
                public object? C;
            }

            public record Nested(object D);
            """);

        Assert.Equal(
            ["CG2005 at 'object'", "CG2005 at 'object'", "CG2005 at 'object?'"],
            probe.Lines.Select(static line => line[..line.IndexOf(':')]));
        Assert.Equal(3, probe.Findings.Select(static finding => finding.Place).Distinct().Count());
    }

    [Fact]
    public void AnErrorInALibrarysTypeIsReportedWhereTheTypeIsUsed()
    {
        var probe = SchemaProbe.Read(
            """
            [ContentCollection("posts")]
            public partial record Post { public Library.Image? Image { get; init; } }
            """,
            library: "namespace Library; public record Image(object Source);");

        Assert.Equal(
            [$"CG2005 at 'Library.Image?': 'Post.Image' has the type 'Image?', which cannot be read from front matter: 'Image.Source' has the type 'object', which cannot be read from front matter: {Types}"],
            probe.Lines);
    }

    [Fact]
    public void AnEndlesslyGrowingGenericTypeIsReported()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public Tree<int>? Tree { get; init; } }

            public record Tree<T>(T Value) { public Tree<T[]>? Inner { get; init; } }
            """);

        Assert.Contains("it contains larger and larger generic types without end; remove the member that does so", Assert.Single(probe.Lines));
    }
}

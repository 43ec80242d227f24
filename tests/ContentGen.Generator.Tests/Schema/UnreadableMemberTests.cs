using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Schema.Declarations;

namespace ContentGen.Generator.Tests.Schema;

public class UnreadableMemberTests
{
    private const string Types =
        "use text, a number, bool, a date or time, Guid, Uri, an enum, a record, another collection's record, or a list or dictionary of these";

    private const string Unknown =
        "it is not known here; what a source generator makes cannot be seen, so that the declaration of an inferred record must be pasted into the project first";

    [Theory]
    [InlineData("object", Types)]
    [InlineData("Action", Types)]
    [InlineData("System.IO.Stream", Types)]
    [InlineData("Version", Types)]
    [InlineData("(int, string)", Types)]
    [InlineData("IComparable", Types)]
    [InlineData("List<object>", Types)]
    [InlineData("int[,]", "it has more than one dimension; use an array of arrays")]
    [InlineData("Dictionary<int, string>", "the keys of a dictionary must be strings")]
    [InlineData("Abstract", "it is abstract; use a record that derives from it")]
    [InlineData("Own", "it is a collection of its own; use an array, ImmutableArray, List, HashSet or Dictionary")]
    [InlineData("Empty", "it has no member that can be set")]
    [InlineData("Closed", "its constructor is not accessible, or has a 'ref' or 'out' parameter; make it internal or public")]
    [InlineData("Missing", Unknown)]
    [InlineData("Ref<Missing>", Unknown)]
    [InlineData("ContentBody", "a post's own text goes into a member named 'Body' of the collection's record")]
    [InlineData("Ref<Empty>", "'Empty' is not a collection; put [ContentCollection] on it")]
    public void AMemberThatCannotBeReadIsToldAtItsType(string type, string reason)
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
        Assert.Equal([$"CG2005 at '{type}': 'Post.M' has the type '{shown}', which front matter cannot fill: {reason}"], probe.Lines);
        Assert.Null(probe.Results[0].Schema);
    }

    [Fact]
    public void EveryMemberThatCannotBeReadIsTold()
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
    public void ALibrarysFaultIsToldWhereItsTypeIsUsed()
    {
        var probe = SchemaProbe.Read(
            """
            [ContentCollection("posts")]
            public partial record Post { public Library.Image? Image { get; init; } }
            """,
            library: "namespace Library; public record Image(object Source);");

        Assert.Equal(
            [$"CG2005 at 'Library.Image?': 'Post.Image' has the type 'Image?', which front matter cannot fill: 'Image.Source' has the type 'object', which front matter cannot fill: {Types}"],
            probe.Lines);
    }

    [Fact]
    public void ATypeThatGrowsForEverIsTold()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public Tree<int>? Tree { get; init; } }

            public record Tree<T>(T Value) { public Tree<T[]>? Inner { get; init; } }
            """);

        Assert.Contains("it contains ever more types; break the circle of generic types", Assert.Single(probe.Lines));
    }

    [Theory]
    [InlineData("public string PubDate { get; init; } public string Pub_date { get; init; }", "CG2006 at 'Pub_date': 'Post.PubDate' and 'Post.Pub_date' both read the key 'Pub_date'; rename one of them or give it a [FrontMatterKey] of its own (also 'PubDate')")]
    [InlineData("public string Title { get; init; } [FrontMatterKey(\"headline\", \"title\")] public string Name { get; init; }", "CG2006 at 'Name': 'Post.Title' and 'Post.Name' both read the key 'title'; rename one of them or give it a [FrontMatterKey] of its own (also 'Title')")]
    [InlineData("[FrontMatterKey(\"a\")] public string X { get; init; } [FrontMatterKey(\"b\", \"a\")] public string Y { get; init; }", "CG2006 at 'Y': 'Post.X' and 'Post.Y' both read the key 'a'; rename one of them or give it a [FrontMatterKey] of its own (also 'X')")]
    public void TwoMembersOfOneKeyAreTold(string members, string line) =>
        Assert.Equal([line], SchemaProbe.ReadMembers(members).Lines);

    [Fact]
    public void KeysThatAreGivenExactlyDifferByCase() =>
        Assert.Equal(2, SchemaProbe.Members("[FrontMatterKey(\"a\")] public string X { get; init; } [FrontMatterKey(\"A\")] public string Y { get; init; }").Count);

    [Fact]
    public void AMemberThatMayNotBeUsedIsTold() =>
        Assert.Equal(
            ["CG2009 at 'M': 'Post.M' cannot be set from front matter: [Obsolete] makes its use an error, in generated code too; leave out the 'true' (a post that has the key is told anyway)"],
            SchemaProbe.ReadMembers("[Obsolete(\"No.\", true)] public string? M { get; init; }").Lines);

    [Fact]
    public void ARequiredMemberThatTheConstructorSetsIsTold() =>
        Assert.Equal(
            ["CG2009 at 'Title': 'Post.Title' cannot be set from front matter: it is 'required' and the constructor sets it, so that C# asks for it twice; remove 'required', or put [SetsRequiredMembers] on the constructor"],
            SchemaProbe.ReadMembers("public required string Title { get; init; } public Post(string title) => Title = title;").Lines);

    [Fact]
    public void AnInitPropertyOfAPlainClassIsTold()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public Hero? Hero { get; init; } }

            public class Hero { public string Alt { get; init; } = ""; public required string Image { get; init; } }
            """);

        Assert.Equal(
            ["CG2009 at 'Alt': 'Hero.Alt' cannot be set from front matter: a plain class cannot set an 'init' property without losing its initializer; make the class a record, or write 'set' or 'required'"],
            probe.Lines);
    }

    [Fact]
    public void ChoicesThatReadTheSameAreToldOnce()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public Kind A { get; init; } public Kind B { get; init; } }

            public enum Kind { HowTo, How_to }
            """);

        Assert.Equal(
            ["CG2017 at 'How_to': 'HowTo' and 'How_to' of 'Kind' are both written 'How_to' in front matter; give one of them another [EnumMember(Value = \"...\")] (also 'HowTo')"],
            probe.Lines);
    }
}

using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Tests.Schema.Values;

public class ValueTests
{
    [Theory]
    [InlineData("string", ScalarKind.String)]
    [InlineData("bool", ScalarKind.Boolean)]
    [InlineData("char", ScalarKind.Char)]
    [InlineData("sbyte", ScalarKind.SByte)]
    [InlineData("byte", ScalarKind.Byte)]
    [InlineData("short", ScalarKind.Int16)]
    [InlineData("ushort", ScalarKind.UInt16)]
    [InlineData("int", ScalarKind.Int32)]
    [InlineData("uint", ScalarKind.UInt32)]
    [InlineData("long", ScalarKind.Int64)]
    [InlineData("ulong", ScalarKind.UInt64)]
    [InlineData("float", ScalarKind.Single)]
    [InlineData("double", ScalarKind.Double)]
    [InlineData("decimal", ScalarKind.Decimal)]
    [InlineData("global::System.Guid", ScalarKind.Guid)]
    [InlineData("global::System.Uri", ScalarKind.Uri)]
    [InlineData("global::System.DateOnly", ScalarKind.DateOnly)]
    [InlineData("global::System.TimeOnly", ScalarKind.TimeOnly)]
    [InlineData("global::System.DateTime", ScalarKind.DateTime)]
    [InlineData("global::System.DateTimeOffset", ScalarKind.DateTimeOffset)]
    [InlineData("global::System.TimeSpan", ScalarKind.TimeSpan)]
    public void AScalarIsReadWithAndWithoutNull(string type, object kind)
    {
        var members = SchemaProbe.Members($$"""
            public required {{type}} One { get; init; }
            public {{type}}? Other { get; init; }
            """);

        Assert.All(members, member => Assert.Equal(new ScalarSchema((ScalarKind)kind), member.Value));
        Assert.All(members, member => Assert.Equal(type, member.Value.Type));
        Assert.Equal([type, type + "?"], members.Select(static member => member.Type));
        Assert.Equal([false, true], members.Select(static member => member.IsNullable));
    }

    [Theory]
    [InlineData("string[]", ListShape.Array)]
    [InlineData("IEnumerable<string>", ListShape.Array)]
    [InlineData("IReadOnlyList<string>", ListShape.Array)]
    [InlineData("IReadOnlyCollection<string>", ListShape.Array)]
    [InlineData("ImmutableArray<string>", ListShape.ImmutableArray)]
    [InlineData("List<string>", ListShape.List)]
    [InlineData("IList<string>", ListShape.List)]
    [InlineData("ICollection<string>", ListShape.List)]
    [InlineData("HashSet<string>", ListShape.HashSet)]
    [InlineData("ISet<string>", ListShape.HashSet)]
    [InlineData("IReadOnlySet<string>", ListShape.HashSet)]
    public void AListHasTheShapeOfItsType(string type, object shape)
    {
        var list = Assert.IsType<ListSchema>(Assert.Single(SchemaProbe.Members($"public {type}? M {{ get; init; }}")).Value);

        Assert.Equal((ListShape)shape, list.Shape);
        Assert.Equal(new ScalarSchema(ScalarKind.String), list.Element);
        Assert.False(list.ElementIsNullable);
    }

    [Fact]
    public void ElementsMayBeNullableAndNested()
    {
        var value = Assert.Single(SchemaProbe.Members("public List<int?[]>? M { get; init; }")).Value;

        var element = new ListSchema("int?[]", ListShape.Array, new ScalarSchema(ScalarKind.Int32), ElementIsNullable: true);
        Assert.Equal(new ListSchema("global::System.Collections.Generic.List<int?[]>", ListShape.List, element, ElementIsNullable: false), value);
    }

    [Theory]
    [InlineData("Dictionary<string, int?>")]
    [InlineData("IDictionary<string, int?>")]
    [InlineData("IReadOnlyDictionary<string, int?>")]
    public void ADictionaryHasStringKeys(string type)
    {
        var value = Assert.Single(SchemaProbe.Members($"public {type}? M {{ get; init; }}")).Value;

        Assert.Equal(
            new DictionarySchema($"global::System.Collections.Generic.{type}", new ScalarSchema(ScalarKind.Int32), ValueIsNullable: true),
            value);
    }

    [Fact]
    public void RecordsAreReadOnceHoweverOftenTheyAreNested()
    {
        var schema = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post
            {
                public Hero? Hero { get; init; }
                public Hero[]? Others { get; init; }
                public Pair<string?>? Pair { get; init; }
                public Pair<int>? Numbers { get; init; }
            }

            public sealed record Hero(string Image) { public Hero? Inner { get; init; } public string Alt { get; init; } = ""; }
            public class Pair<T> { public required T First { get; set; } public T? Second { get; set; } }
            """).Schema;

        Assert.Equal(
            ["global::Hero", "global::Pair<string?>", "global::Pair<int>"],
            schema.NestedRecords.Select(static record => record.Type));
        Assert.Equal(
            ["Image string Constructor True", "Inner global::Hero? With False", "Alt string With False"],
            schema.NestedRecords[0].Members.Select(Show));
        Assert.Equal(
            ["First string? Required True", "Second string? Assignment False"],
            schema.NestedRecords[1].Members.Select(Show));
        Assert.Equal(
            ["First int Required True", "Second int Assignment False"],
            schema.NestedRecords[2].Members.Select(Show));
    }

    [Fact]
    public void ATypeOfAnotherAssemblyIsReadWithoutWhatCannotBeRead()
    {
        var schema = SchemaProbe.Read(
            """
            [ContentCollection("posts")]
            public partial record Post { public Library.Image? Image { get; init; } }
            """,
            library: """
            namespace Library;
            public record Image(string Source, int Width = 640)
            {
                public string Alt { get; init; } = "";
                public object? Tag { get; init; }
                internal string? Hidden { get; init; }
            }
            """).Schema;

        Assert.Equal(
            ["Source string Constructor True", "Width int Constructor False", "Alt string With False"],
            Assert.Single(schema.NestedRecords).Members.Select(Show));
    }

    [Fact]
    public void AnotherCollectionIsAReference()
    {
        var members = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post
            {
                public required Author Author { get; init; }
                public Ref<Post>? Next { get; init; }
                public IReadOnlyList<Author> Others { get; init; } = [];
                public Ref<Author>[] Lazy { get; init; } = [];
            }

            [ContentCollection("authors")]
            public partial record Author;
            """).Results[0].Schema!.Record.Members;

        var direct = new EntryReferenceSchema("global::Author", "global::Author", IsLazy: false);
        var lazy = new EntryReferenceSchema("global::ContentGen.Ref<global::Author>", "global::Author", IsLazy: true);
        Assert.Equal(direct, members[0].Value);
        Assert.Equal(new EntryReferenceSchema("global::ContentGen.Ref<global::Post>", "global::Post", IsLazy: true), members[1].Value);
        Assert.Equal(direct, Assert.IsType<ListSchema>(members[2].Value).Element);
        Assert.Equal(lazy, Assert.IsType<ListSchema>(members[3].Value).Element);
    }

    private static string Show(MemberSchema member) => $"{member.Name} {member.Type} {member.Setter} {member.IsRequired}";
}

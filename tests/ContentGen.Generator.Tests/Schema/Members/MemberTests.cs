using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Tests.Schema.Members;

public class MemberTests
{
    [Theory]
    [InlineData("public required string M { get; init; }")]
    [InlineData("public required string? M { get; init; }")]
    [InlineData("public required bool M { get; init; }")]
    [InlineData("public string M { get; init; }")]
    [InlineData("public string M { get; init; } = null!;")]
    [InlineData("public string M { get; init; } = default!;")]
    [InlineData("public string[] M { get; set; }")]
    [InlineData("public ImmutableArray<string> M { get; init; }")]
    [InlineData("[Required] public string? M { get; init; }")]
    [InlineData("public string M;")]
    public void TheKeyIsRequired(string member) => Assert.True(Assert.Single(SchemaProbe.Members(member)).IsRequired);

    [Theory]
    [InlineData("public string? M { get; init; }")]
    [InlineData("public string? M { get; init; } = null;")]
    [InlineData("public bool M { get; init; }")]
    [InlineData("public DateOnly M { get; init; }")]
    [InlineData("public int? M { get; set; }")]
    [InlineData("public string M { get; init; } = \"\";")]
    [InlineData("public ImmutableArray<string> M { get; init; } = [];")]
    [InlineData("public string M = \"\";")]
    [InlineData("[Required] public string M { get; init; } = \"x\";")]
    [InlineData("public string M { get; init; } public Post() { M = \"x\"; }")]
    [InlineData("public string M { get; init; } public Post() { if (true) this.M = \"x\"; }")]
    public void TheKeyIsOptional(string member) => Assert.False(Assert.Single(SchemaProbe.Members(member)).IsRequired);

    [Fact]
    public void OutsideOfNullableContextsMembersAreOptional()
    {
        var schema = SchemaProbe.Read("""
            #nullable disable
            [ContentCollection("posts")]
            public partial record Post
            {
                public string Title { get; set; }
            }
            """).Schema;

        var title = Assert.Single(schema.Record.Members);
        Assert.True(title is { IsRequired: false, IsNullable: true, Type: "string" });
    }

    [Theory]
    [InlineData("public string M => \"\";")]
    [InlineData("public string M { get; } = \"\";")]
    [InlineData("public string M { get; private set; } = \"\";")]
    [InlineData("private string M { get; set; } = \"\";")]
    [InlineData("protected string M { get; set; } = \"\";")]
    [InlineData("public static string M { get; set; } = \"\";")]
    [InlineData("public const string M = \"\";")]
    [InlineData("public readonly string M = \"\";")]
    [InlineData("public string this[int i] { get => \"\"; set { } }")]
    [InlineData("public event Action? M;")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public object? M { get; set; }")]
    [InlineData("[IgnoreDataMember] public object? M { get; set; }")]
    [InlineData("public string M { set { } }")]
    public void OtherMembersAreIgnored(string member) => Assert.Empty(SchemaProbe.Members(member));

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public required string M { get; init; }")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore, FrontMatterKey(\"m\")] public string? M { get; init; }")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public string? M { get; init; }")]
    [InlineData("internal string? M { get; set; }")]
    [InlineData("public string? M { get; internal set; }")]
    public void TheseMembersAreRead(string member) => Assert.Single(SchemaProbe.Members(member));

    [Fact]
    public void ParametersComeFirstThenRequiredMembersThenTheOthers()
    {
        var members = SchemaProbe.Read("""
            public abstract partial record Page
            {
                public string? Description { get; init; }
                public required string Title { get; init; }
            }

            [ContentCollection("posts")]
            public partial record Post(DateOnly Date, int Rank = 3) : Page
            {
                public bool Pinned { get; init; }
                public required string Lead { get; init; }
            }
            """).Schema.Record.Members;

        Assert.Equal(
            ["Date Constructor required", "Rank Constructor 3", "Title Required required", "Lead Required required", "Description With", "Pinned With"],
            members.Select(static member =>
                $"{member.Name} {member.Setter}{(member.Default is { } value ? " " + value : "")}{(member.IsRequired ? " required" : "")}"));
    }

    [Fact]
    public void AnOverriddenMemberIsReadOnce()
    {
        var members = SchemaProbe.Read("""
            public abstract record Page { public virtual string? Title { get; init; } }

            [ContentCollection("posts")]
            public partial record Post : Page { public override string? Title { get; init; } }
            """).Schema.Record.Members;

        Assert.Equal("Title", Assert.Single(members).Name);
    }

    [Fact]
    public void KeysAndAliasesAreTakenFromPropertyAndParameter()
    {
        var members = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post([FrontMatterKey("ms.title")] string Title, [property: FrontMatterKey("ms.date", "date")] DateOnly Date)
            {
                public string? Lead { get; init; }
            }
            """).Schema.Record.Members;

        Assert.Equal(["ms.title", "ms.date,date", ""], members.Select(static member => string.Join(',', member.Keys)));
    }

    [Theory]
    [InlineData("[Obsolete(\"Use tags.\")] public string? M { get; init; }", "Use tags.")]
    [InlineData("[Obsolete] public string? M { get; init; }", "")]
    [InlineData("public string? M { get; init; }", null)]
    public void AnObsoleteMemberCarriesItsMessage(string member, string? message) =>
        Assert.Equal(message, Assert.Single(SchemaProbe.Members(member)).Obsolete);

    [Fact]
    public void DeclaredMembersOfEveryEntryAreNeitherRequiredNorGenerated()
    {
        var schema = SchemaProbe.ReadMembers("""
            public required string Id { get; init; }
            public string Slug { get; init; }
            public int Url { get; init; }
            public string SourcePath => "";
            public required ContentBody Body { get; init; }
            """).Schema;

        Assert.Equal(
            ["Id Id False", "Body Body False", "Slug Slug False", "Url None False"],
            schema.Record.Members.Select(static member => $"{member.Name} {member.EntryMember} {member.IsRequired}"));
        Assert.IsType<BodySchema>(schema.Record.Members[1].Value);
        Assert.Empty(schema.Declaration.GeneratedMembers);
    }

    [Fact]
    public void AnInheritedMemberIsNotGeneratedAgain()
    {
        var schema = SchemaProbe.Read("""
            public abstract record Page { public string Slug { get; init; } private string Url => ""; }

            [ContentCollection("posts")]
            public partial record Post : Page;
            """).Schema;

        Assert.Equal(["Id", "Url", "SourcePath", "Body"], schema.Declaration.GeneratedMembers);
    }
}

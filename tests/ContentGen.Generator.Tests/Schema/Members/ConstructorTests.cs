using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema.Members;

public class ConstructorTests
{
    [Theory]
    [InlineData("string M = \"a\\\"b\\n\"", "\"a\\\"b\\n\"")]
    [InlineData("string? M = null", "null")]
    [InlineData("string M = null!", "default!")]
    [InlineData("int? M = null", "null")]
    [InlineData("int? M = 3", "3")]
    [InlineData("bool M = true", "true")]
    [InlineData("char M = '\\''", "'\\''")]
    [InlineData("decimal M = 1.50m", "1.50M")]
    [InlineData("double M = 0.1", "0.1D")]
    [InlineData("double M = double.NaN", "double.NaN")]
    [InlineData("float M = float.NegativeInfinity", "float.NegativeInfinity")]
    [InlineData("float M = 1.5f", "1.5F")]
    [InlineData("long M = long.MinValue", "-9223372036854775808L")]
    [InlineData("byte M = 7", "((byte)7)")]
    [InlineData("sbyte M = -7", "((sbyte)(-7))")]
    [InlineData("DayOfWeek M = DayOfWeek.Friday", "(global::System.DayOfWeek)(5)")]
    [InlineData("DayOfWeek? M = DayOfWeek.Friday", "(global::System.DayOfWeek)(5)")]
    [InlineData("DateOnly M = default", "default!")]
    [InlineData("params string[] M", "[]")]
    public void ADefaultIsWrittenAsCSharp(string parameter, string expression)
    {
        var member = Assert.Single(SchemaProbe.Read($$"""
            [ContentCollection("posts")]
            public partial record Post({{parameter}});
            """).Schema.Record.Members);

        Assert.Equal(expression, member.Default);
        Assert.False(member.IsRequired);
    }

    [Theory]
    [InlineData("string M", true)]
    [InlineData("int M", true)]
    [InlineData("[Required] string? M", true)]
    [InlineData("string? M", false)]
    [InlineData("int? M", false)]
    public void AParameterWithoutDefaultIsRequiredUnlessItAcceptsNull(string parameter, bool isRequired) =>
        Assert.Equal(isRequired, Assert.Single(SchemaProbe.Read($$"""
            [ContentCollection("posts")]
            public partial record Post({{parameter}});
            """).Schema.Record.Members).IsRequired);

    [Fact]
    public void AConstructorWithoutParametersIsCalledFirst()
    {
        var member = Assert.Single(SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post(string Title)
            {
                public Post() : this("untitled") { }
            }
            """).Schema.Record.Members);

        Assert.Equal((MemberSetter.With, false), (member.Setter, member.IsRequired));
    }

    [Fact]
    public void TheOnlyConstructorsParametersAreTheMembers()
    {
        var members = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post
            {
                public Post(string title, int extra) => Title = title;

                public string Title { get; }
                public string? Lead { get; init; }
            }
            """).Schema.Record.Members;

        Assert.Equal(["Title Constructor", "extra Constructor", "Lead With"], members.Select(static member => $"{member.Name} {member.Setter}"));
    }

    [Fact]
    public void TheConstructorMaySetRequiredMembers()
    {
        var members = SchemaProbe.Read("""
            using System.Diagnostics.CodeAnalysis;

            [ContentCollection("posts")]
            public partial record Post
            {
                [SetsRequiredMembers]
                public Post(string title) => Title = title;

                public required string Title { get; init; }
            }
            """).Schema.Record.Members;

        Assert.Equal((MemberSetter.Constructor, true), (members[0].Setter, members[0].IsRequired));
        Assert.Single(members);
    }

    [Fact]
    public void APositionalStructIsCreatedByItsParameters()
    {
        var schema = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public Point? Where { get; init; } public Size Size { get; init; } }

            public readonly record struct Point(int X, int Y);
            public struct Size { public int Width; public int Height { get; set; } }
            """).Schema;

        Assert.Equal(
            ["Point: X Constructor True, Y Constructor True", "Size: Width With False, Height With False"],
            schema.NestedRecords.Select(static record =>
                $"{record.Name}: {string.Join(", ", record.Members.Select(static member => $"{member.Name} {member.Setter} {member.IsRequired}"))}"));
    }
}

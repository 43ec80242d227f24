using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Tests.Schema.Values;

public class EnumTests
{
    [Fact]
    public void AnEnumListsItsChoices()
    {
        var schema = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public Category? Category { get; init; } }

            [Flags]
            public enum Category : sbyte { None = -1, [EnumMember(Value = "Tools & Frameworks")] Tools = 4, [EnumMember] Same = 4 }
            """).Schema;

        var category = Assert.IsType<EnumSchema>(Assert.Single(schema.Record.Members).Value);
        Assert.True(category.IsFlags);
        Assert.Equal(
            [
                new EnumChoice("None", "None", "-1", IsExact: false),
                new EnumChoice("Tools", "Tools & Frameworks", "4", IsExact: true),
                new EnumChoice("Same", "Same", "4", IsExact: false),
            ],
            category.Choices);
    }

    [Fact]
    public void ChoicesThatAreWrittenTheSameWayAreReportedOnce()
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

using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class EnumTests
{
    [Theory]
    [InlineData("News", "0")]
    [InlineData("news", "0")]
    [InlineData("'NEWS '", "0")]
    [InlineData("Tools and Frameworks", "2")]
    [InlineData("tools-and_frameworks", "2")]
    public void AChoiceMatchesIgnoringCaseSpacesAndSeparators(string text, string value) =>
        Assert.Equal(value, Bound.Value(Category, text));

    [Theory]
    [InlineData("Newz", "did you mean 'News'? also allowed: 'Tutorials', 'ToolsAndFrameworks'")]
    [InlineData("Tutorial", "did you mean 'Tutorials'? also allowed: 'News', 'ToolsAndFrameworks'")]
    [InlineData("Sport", "write one of 'News', 'Tutorials', 'ToolsAndFrameworks'")]
    [InlineData("0", "write one of 'News', 'Tutorials', 'ToolsAndFrameworks'")]
    public void AnotherValueNamesTheChoicesTheNearestFirst(string text, string advice) =>
        Assert.Equal($"(2,4) CG3016 [{text}] '{text}' is not allowed for 'v'; {advice}", Bound.Finding(Category, text));

    [Fact]
    public void ALongListOfChoicesIsCut() => Assert.EndsWith(
        "write one of 'First0', 'First1', 'First2', 'First3', 'First4', 'First5', 'First6', 'First7' and 92 more",
        Bound.Finding(Enum(Enumerable.Range(0, 100).Select(i => "First" + i).ToArray()), "other"));

    [Fact]
    public void AnExactChoiceMatchesOnlyIgnoringCase()
    {
        var schema = new EnumSchema(
            "Site.Category",
            new[] { new EnumChoice("Tools", "Tools & Frameworks", "7", IsExact: true) }.ToEquatableArray(),
            IsFlags: false);

        Assert.Equal("7", Bound.Value(schema, "tools & frameworks"));
        Assert.EndsWith("; write 'Tools & Frameworks'", Bound.Finding(schema, "tools-&-frameworks"));
    }

    [Theory]
    [InlineData("[Bold, Wide]", "5")]
    [InlineData("Italic", "2")]
    [InlineData("[]", "0")]
    public void FlagsAreAList(string text, string value) =>
        Assert.Equal(value, Bound.Value(Flags("Bold", "Italic", "Wide"), text));

    [Theory]
    [InlineData("Bold, Wide", "(2,4) CG3011 [Bold, Wide] 'v' must be one or more of 'Bold', 'Wide', not 'Bold, Wide'; write [Bold, Wide]")]
    [InlineData("[Bold, Wyde]", "(2,11) CG3016 [Wyde] 'Wyde' is not allowed for 'v'; write 'Wide', or remove the item")]
    [InlineData("[Bold, ~]", "(2,11) CG3008 [~] an item of 'v' has no value; write one or more of 'Bold', 'Wide', or remove the item")]
    [InlineData("[Bold, [Wide]]", "(2,11) CG3010 [[Wide]] an item of 'v' must be one or more of 'Bold', 'Wide', not a list; remove the inner brackets")]
    public void AWrongFlagIsReportedAtItsPlace(string text, string finding) =>
        Assert.Equal(finding, Bound.Finding(Flags("Bold", "Wide"), text));
}

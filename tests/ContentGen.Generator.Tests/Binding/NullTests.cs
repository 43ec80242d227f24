using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class NullTests
{
    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("NULL")]
    public void NullIsNullWhereTheMemberAllowsIt(string text) =>
        Assert.Equal("null", Bound.Of(Post(Member("V", Int, nullable: true)), "v: " + text).Values);

    [Fact]
    public void ARequiredKeyMayBeNullWhereItsTypeAllowsIt()
    {
        var bound = Bound.Of(Post(Member("V", Text, required: true, nullable: true)), "v:");

        Assert.Equal("null", bound.Values);
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void AnOptionalKeyWithNothingAfterItIsAnAbsentOne()
    {
        var bound = Bound.Of(Post(Member("V", Scalar(ScalarKind.Boolean))), "v:");

        Assert.Empty(bound.Findings);
        Assert.Equal(Bound.Of(Post(Member("V", Scalar(ScalarKind.Boolean))), "w: 1").Values, bound.Values);
    }

    [Fact]
    public void NullIsAFindingElsewhere()
    {
        Assert.Equal(
            ["(2,1) CG3002 [v] 'v' has no value; write 'v: false'"],
            Bound.Of(Post(Member("V", Scalar(ScalarKind.Boolean), required: true)), "v:").Findings);
        Assert.Equal(
            "(2,1) CG3002 [v] 'v' has no value (~ means none in YAML); write 'v: some text', or remove the key, or write 'v: \"~\"' if this is the text",
            Bound.Finding(Text, "~"));
    }

    [Fact]
    public void TheWordNullIsTextInQuotes() => Assert.Equal(
        "(2,1) CG3002 [v] 'v' has no value (Null means none in YAML); write 'v: some text', or remove the key, or write 'v: \"Null\"' if this is the text",
        Bound.Finding(Text, "Null"));

    [Fact]
    public void TheRequiredAttributeRefusesNullToo() => Assert.Equal(
        ["(2,1) CG3002 [v] 'v' has no value; write 'v: some text'"],
        Bound.Of(Post(Member("V", Text, required: true, nullable: true, constraints: new RequiredConstraint(false, null))), "v:").Findings);
}

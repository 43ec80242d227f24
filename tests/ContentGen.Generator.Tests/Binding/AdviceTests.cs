using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>What a message advises to type is a value that the member accepts.</summary>
public class AdviceTests
{
    [Fact]
    public void AnExampleKeepsTheConstraintsOfTheMember()
    {
        Assert.Equal("'v: some text'", LineFor(Text));
        Assert.Equal("'v: some-text'", LineFor(Text, Pattern("[a-z-]+")));
        Assert.Equal("'v: https://example.com/'", LineFor(Text, new UrlConstraint(null)));
        Assert.Equal("'v: me@example.com'", LineFor(Text, new EmailAddressConstraint(null)));
        Assert.Equal("'v: jane'", LineFor(Text, Allowed("jane")));
        Assert.Equal("'v: 1990'", LineFor(Int, Range("1990", "2030")));
        Assert.Equal("'v: 5'", LineFor(Int, Range("1", "60")));
        Assert.Equal("'v: 2026-01-01'", LineFor(Date, Range("2026-01-01", "2026-12-31")));
        Assert.Equal("'v: [one, two]'", LineFor(ListOf(Text)));
        Assert.Equal("'v: [one, two]'", LineFor(ListOf(Text), new StringLengthConstraint(0, 160, null)));
        Assert.Equal("'v: [5]'", LineFor(ListOf(Int)));
    }

    [Fact]
    public void WhereNoExampleIsSureToBeRightTheMessageSaysWhatToWrite()
    {
        Assert.Equal("'v: …' (one of 'News', 'Tutorials', 'ToolsAndFrameworks')", LineFor(Category));
        Assert.Equal("'v: …' (one of 'jane', 'joe')", LineFor(Text, Allowed("jane", "joe")));
        Assert.Equal("'v: …' (2 digits)", LineFor(Text, Pattern(@"\d{2}")));
        Assert.Equal("'v: …' (50 to 160 characters)", LineFor(Text, new StringLengthConstraint(50, 160, null)));
        Assert.Equal("'v: …' (one or more of 'Bold', 'Wide')", LineFor(Flags("Bold", "Wide")));
        Assert.Equal("'v: …' (a list of one of 'News', 'Tutorials', 'ToolsAndFrameworks')", LineFor(ListOf(Category)));
        Assert.Equal("'v: …'", LineFor(Text, Pattern("https://.+")));
    }

    [Fact]
    public void AnExampleAtTheEndOfAMessageKeepsTheConstraintsToo()
    {
        Assert.EndsWith("; write a whole number from 1990 to 2030", Finding(Int, "soon", Range("1990", "2030")));
        Assert.EndsWith("; write year-month-day, such as 2026-01-01", Finding(Date, "soon", Range("2026-01-01", "2026-12-31")));
    }

    [Theory]
    [InlineData("99999999999", "'v' cannot be 99999999999; write a whole number from 0 to 1000")]
    [InlineData("-99999999999", "'v' cannot be -99999999999; write a whole number from 0 to 1000")]
    [InlineData("1001", "'v' cannot be 1001; write a whole number from 0 to 1000")]
    public void ANumberThatIsTooLargeForItsTypeShowsTheLimitsOfTheMember(string text, string message) =>
        Assert.EndsWith(message, Finding(Int, text, Range("0", "1000")));

    [Theory]
    [InlineData("0", "2147483647", "write a whole number of 0 or more")]
    [InlineData("0", "1.7976931348623157E+308", "write a whole number of 0 or more")]
    [InlineData("-2147483648", "-10", "write a whole number of -10 or less")]
    public void ALimitThatIsNoneIsNotShown(string least, string most, string advice) =>
        Assert.EndsWith(advice, Finding(Int, "-5", Range(least, most)));

    [Fact]
    public void ANumberInTheRangeThatItsTypeCannotHoldShowsTheLimitsOfTheType() => Assert.EndsWith(
        "'v' must be a whole number from 0 to 255; '300' is too large", Finding(Scalar(ScalarKind.Byte), "300", Range("0", "1E+300")));

    [Theory]
    [InlineData("Second One", "[a-z-]+", "; write lower-case letters (a-z) and '-' only, such as second-one")]
    [InlineData("EN", "[a-z]{2}", "; write 2 lower-case letters (a-z), such as en")]
    [InlineData("English", "[a-z]{2}", "; write 2 lower-case letters (a-z)")]
    [InlineData("My Post", "(a|my-post)", ", which must match the regular expression (a|my-post); did you mean 'my-post'?")]
    [InlineData("other", "(a|b)", "; write text that matches the regular expression (a|b)")]
    public void ATextThatDoesNotMatchGetsOneThatDoes(string text, string pattern, string advice) =>
        Assert.EndsWith($"'{text}' is not allowed for 'v'{advice}", Finding(Text, text, Pattern(pattern)));

    [Fact]
    public void AProposalKeepsTheOtherConstraintsToo() => Assert.EndsWith(
        "; write lower-case letters (a-z) only",
        Bound.Of(Post(Member("V", Text, constraints: [Pattern("[a-z]+"), new DeniedValuesConstraint(Values("todo"), null)])), "v: TODO").Findings[0]);

    [Fact]
    public void MissingKeysOfANestedRecordAreOneFindingToo()
    {
        var schema = Post(
            UnknownKeyPolicy.Warn,
            [Record("Image", Member("Src", Text, required: true), Member("Kind", Category, required: true))],
            Member("Cover", Nested("Image"), nullable: true));

        Assert.Equal(
            ["(2,1) CG3001 [cover] the keys 'src' and 'kind' of 'cover' are missing; add 'src: /images/photo.jpg, kind: …' (one of 'News', 'Tutorials', 'ToolsAndFrameworks') between the '{' and the '}'"],
            Bound.Of(schema, "cover: {}").Findings);
    }

    [Fact]
    public void ChoicesThatTheMemberDoesNotAllowAreNotOffered() => Assert.EndsWith(
        "; write one of 'News', 'Tutorials'",
        Finding(Category, "Sport", new DeniedValuesConstraint(Values("2"), null)));

    private static string LineFor(ValueSchema type, params Constraint[] constraints)
    {
        var finding = Assert.Single(Bound.Of(Post(Member("V", type, required: true, constraints: constraints)), "draft: true").Findings);
        const string start = "the key 'v' is missing; add a line such as ";
        return finding[(finding.IndexOf(start, StringComparison.Ordinal) + start.Length)..];
    }

    private static string Finding(ValueSchema type, string text, Constraint constraint) =>
        Assert.Single(Bound.Of(Post(Member("V", type, constraints: constraint)), "v: " + text).Findings);

    private static RegularExpressionConstraint Pattern(string pattern) => new(pattern, 2000, null);

    private static RangeConstraint Range(string least, string most) => new(least, most, false, false, null);

    private static AllowedValuesConstraint Allowed(params string[] values) => new(Values(values), null);

    private static EquatableArray<string?> Values(params string?[] values) => values.ToEquatableArray();
}

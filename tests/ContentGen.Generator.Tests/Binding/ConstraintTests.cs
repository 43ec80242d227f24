using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class ConstraintTests
{
    [Fact]
    public void RequiredRefusesTextWithoutAnything()
    {
        Assert.Equal(["(2,4) CG3020 [' '] 'v' is empty; write some text"], Check(Text, "' '", new RequiredConstraint(false, null)));
        Assert.Empty(Check(Text, "''", new RequiredConstraint(true, null)));
        Assert.Empty(Check(Int, "0", new RequiredConstraint(false, null)));
        Assert.Empty(Check(ListOf(Text), "[]", new RequiredConstraint(false, null)));
    }

    [Theory]
    [InlineData("abc", null)]
    [InlineData("abcde", null)]
    [InlineData("ab", "'v' must have at least 3 characters; it has 2 (1 too few)")]
    [InlineData("abcdefg", "'v' can have at most 5 characters; it has 7 (2 too many)")]
    [InlineData("🎉🎉🎉", "'v' can have at most 5 characters; it has 6 (1 too many)")]
    public void TheLengthOfATextIsLimited(string text, string? message)
    {
        string[] findings = message is null ? [] : [$"(2,4) CG3021 [{text}] {message}"];

        Assert.Equal(findings, Check(Text, text, new StringLengthConstraint(3, 5, null)));
        Assert.Equal(findings, Check(Text, text, new LengthConstraint("Length", 3, 5, null)));
    }

    [Fact]
    public void AListIsCountedAndItsItemsAreNot()
    {
        var atLeastTwo = new LengthConstraint("MinLength", 2, int.MaxValue, null);

        Assert.Empty(Check(ListOf(Text), "[a, b]", atLeastTwo));
        Assert.Equal(["(2,4) CG3021 [[a]] 'v' must have at least 2 items; it has 1 (1 too few)"], Check(ListOf(Text), "[a]", atLeastTwo));
        Assert.Equal(["(2,4) CG3021 [abc] 'v' must have at least 2 items; it has 1 (1 too few); write 'v: [abc, …]'"], Check(ListOf(Text), "abc", atLeastTwo));
        Assert.Equal(["(2,1) CG3021 [v] 'v' must have at least 2 items; it has 0 (2 too few); write 'v: [one, two]', or remove the key"], Check(ListOf(Text), "", atLeastTwo));
        Assert.Equal(["(2,4) CG3021 [{ a: b }] 'v' must have at least 2 items; it has 1 (1 too few)"], Check(DictionaryOf(Text), "{ a: b }", atLeastTwo));
    }

    [Fact]
    public void OtherRulesJudgeEachItemAtItsPlace() => Assert.Equal(
        ["(2,10) CG3021 [abcdef] an item of 'v' can have at most 5 characters; it has 6 (1 too many)"],
        Check(ListOf(Text), "[abc, abcdef]", new StringLengthConstraint(0, 5, null)));

    [Theory]
    [InlineData("Int32", "1", "10", "10", true)]
    [InlineData("Int32", "1", "10", "11", false)]
    [InlineData("Int32", "0.5", "1E+300", "1", true)]
    [InlineData("Int32", "0.5", "1E+300", "0", false)]
    [InlineData("Double", "0", "1", "1e-3", true)]
    [InlineData("Double", "0", "1", ".nan", false)]
    [InlineData("Double", "0", "1", ".inf", false)]
    [InlineData("Decimal", "0.10", "0.30", "0.3", true)]
    [InlineData("DateOnly", "2020-01-01", "2030-12-31", "2030-12-31", true)]
    [InlineData("DateOnly", "2020-01-01", "2030-12-31", "2019-12-31", false)]
    [InlineData("DateTimeOffset", "2020-01-01T00:00:00.0000000+00:00", "2021-01-01T00:00:00.0000000+00:00", "2020-01-01T01:00:00+02:00", false)]
    [InlineData("DateTime", "2020-01-01T00:00:00.0000000", "2021-01-01T00:00:00.0000000", "2020-06-01", true)]
    [InlineData("TimeOnly", "08:00:00.0000000", "18:00:00.0000000", "7:59", false)]
    [InlineData("TimeSpan", "00:00:00", "2.00:00:00", "1.00:00:00", true)]
    [InlineData("TimeSpan", "00:00:00", "10:00:00", "1.00:00:00", false)]
    public void BothEndsBelongToARange(string kind, string least, string most, string text, bool isInside) =>
        Assert.Equal(isInside, Check(Scalar(kind), text, new RangeConstraint(least, most, false, false, null)).Length == 0);

    [Fact]
    public void AValueOutsideTheRangeShowsTheRange()
    {
        Assert.Equal(
            ["(2,4) CG3022 [11] 'v' cannot be 11; write a whole number from 1 to 10"],
            Check(Int, "11", new RangeConstraint("1", "10", false, false, null)));
        Assert.Equal(
            ["(2,4) CG3022 [10] 'v' cannot be 10; write a whole number from 1 to 10, but not 1 or 10"],
            Check(Int, "10", new RangeConstraint("1", "10", true, true, null)));
        Assert.Equal(
            ["(2,4) CG3022 ['7:00'] 'v' cannot be 07:00:00; write a time of day from 08:00:00 to 18:00:00"],
            Check(Scalar(ScalarKind.TimeOnly), "'7:00'", new RangeConstraint("08:00:00.0000000", "18:00:00.0000000", false, false, null)));
    }

    [Theory]
    [InlineData("abc", true)]
    [InlineData("abcd1", false)]
    [InlineData("ABC", false)]
    [InlineData("''", true)]
    public void APatternIsMatchedByTheWholeText(string text, bool matches) =>
        Assert.Equal(matches, Check(Text, text, new RegularExpressionConstraint("[a-z]+", 2000, null)).Length == 0);

    [Fact]
    public void ATextThatDoesNotMatchShowsThePatternInWords() => Assert.Equal(
        ["(2,4) CG3023 [a1] 'a1' is not allowed for 'v'; write lower-case letters (a-z) only"],
        Check(Text, "a1", new RegularExpressionConstraint("[a-z]+", 2000, null)));

    [Fact]
    public void APatternThatTakesTooLongIsAFinding()
    {
        var text = new string('a', 40) + "!";

        Assert.Equal(
            [$"(2,4) CG3028 [{text}] matching '{text}' against the regular expression (a+)+b took longer than 20 ms; shorten the value, or simplify the regular expression of Post.V"],
            Check(Text, text, new RegularExpressionConstraint("(a+)+b", 20, null)));
    }

    [Fact]
    public void AllowedAndDeniedValuesAreComparedAsTheirType()
    {
        var words = new AllowedValuesConstraint(Values("jane", "joe"), null);
        var numbers = new AllowedValuesConstraint(Values("1.5", "2"), null);

        Assert.Empty(Check(Text, "jane", words));
        Assert.Empty(Check(Scalar(ScalarKind.Double), "1.50", numbers));
        Assert.Equal(
            ["(2,4) CG3024 [Jane] 'Jane' is not allowed for 'v'; did you mean 'jane'? also allowed: 'joe'"],
            Check(Text, "Jane", words));
        Assert.Equal(
            ["(2,11) CG3024 [jim] 'jim' is not allowed for 'v'; write 'joe', or remove the item"],
            Check(ListOf(Text), "[jane, jim]", words));
        Assert.Equal(
            ["(2,4) CG3024 [Tutorials] 'Tutorials' is not allowed for 'v'; write 'News'"],
            Check(Category, "Tutorials", new AllowedValuesConstraint(Values("0"), null)));
        Assert.Equal(
            ["(2,4) CG3025 [todo] 'todo' is not allowed for 'v'; write another value"],
            Check(Text, "todo", new DeniedValuesConstraint(Values("todo", null), null)));
    }

    [Theory]
    [InlineData("https://example.org", null)]
    [InlineData("HTTP://example.org", null)]
    [InlineData("ftp://example.org", null)]
    [InlineData("example.org", "write https://example.org")]
    [InlineData("/about/", "write one that begins with https:// or http://")]
    public void AUrlBeginsWithItsScheme(string text, string? advice) => Assert.Equal(
        advice is null ? [] : [$"(2,4) CG3026 [{text}] 'v' must be a full URL, not '{text}'; {advice}"],
        Check(Text, text, new UrlConstraint(null)));

    [Theory]
    [InlineData("me@example.org", true)]
    [InlineData("me", false)]
    [InlineData("'@me'", false)]
    [InlineData("me@", false)]
    [InlineData("a@b@c", false)]
    public void AnEmailAddressHasOneSignInside(string text, bool isAddress) => Assert.Equal(
        isAddress ? [] : [$"(2,4) CG3027 [{text}] 'v' must be an email address, not '{text.Trim('\'')}'; write one such as me@example.com"],
        Check(Text, text, new EmailAddressConstraint(null)));

    [Fact]
    public void TheAttributesOwnMessageReplacesOurs()
    {
        Assert.EndsWith("] V: 1 to 10", Check(Int, "11", new RangeConstraint("1", "10", false, false, "{0}: {1} to {2}"))[0]);
        Assert.EndsWith("] V: at most 5, at least 3", Check(Text, "ab", new StringLengthConstraint(3, 5, "{0}: at most {1}, at least {2}"))[0]);
        Assert.EndsWith("] V: 2", Check(ListOf(Text), "[a]", new LengthConstraint("MinLength", 2, int.MaxValue, "{0}: {1}"))[0]);
        Assert.EndsWith("] V: 1", Check(ListOf(Text), "[a, b]", new LengthConstraint("MaxLength", 0, 1, "{0}: {1}"))[0]);
        Assert.EndsWith("] V: 2-3", Check(ListOf(Text), "[a]", new LengthConstraint("Length", 2, 3, "{0}: {1}-{2}"))[0]);
        Assert.EndsWith("] V: [a-z]+", Check(Text, "1", new RegularExpressionConstraint("[a-z]+", 100, "{0}: {1}"))[0]);
        Assert.EndsWith("] no braces {7}", Check(Text, "1", new UrlConstraint("no braces {7}"))[0]);
    }

    [Fact]
    public void AWrongTypeIsNotJudgedAgain() => Assert.Equal(
        ["(2,4) CG3011 [8/10] 'v' must be a whole number, not '8/10'; write a whole number from 1 to 10"],
        Check(Int, "8/10", new RangeConstraint("1", "10", false, false, null)));

    [Fact]
    public void NullIsJudgedByRequiredOnly() => Assert.Empty(
        Bound.Of(Post(Member("V", Text, nullable: true, constraints: [new UrlConstraint(null), new AllowedValuesConstraint(Values("a"), null)])), "v:").Findings);

    private static string[] Check(ValueSchema type, string text, Constraint constraint) =>
        Bound.Of(Post(Member("V", type, constraints: constraint)), "v: " + text).Findings;

    private static EquatableArray<string?> Values(params string?[] values) => values.ToEquatableArray();
}

using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Messages that once left a reader guessing.</summary>
public class GuessTests
{
    private static readonly ScalarSchema Address = new(ScalarKind.Uri);
    private static readonly ScalarSchema Boolean = new(ScalarKind.Boolean);

    [Theory]
    [InlineData("Name", "fullname", "name")]
    [InlineData("Title", "subtitle", "title")]
    [InlineData("Src", "source", "src")]
    public void AKeyThatContainsAMissingOneIsAGuess(string member, string unknown, string key) => Assert.Equal(
        [$"(2,1) CG3003 [{unknown}] unknown key '{unknown}'; did you mean '{key}', which is missing?"],
        Bound.Of(Post(Member(member, Text, required: true)), unknown + ": A").Findings);

    [Theory]
    [InlineData("Name", "fullname")]
    [InlineData("Src", "source")]
    public void AnOptionalKeyIsNotGuessed(string member, string unknown) => Assert.Equal(
        $"(2,1) CG3004 [{unknown}] unknown key '{unknown}'; remove it, or add it to the record Post",
        Assert.Single(Bound.Of(Post(Member(member, Text)), unknown + ": A").Findings));

    [Theory]
    [InlineData("flase", "did you mean false?")]
    [InlineData("Ture", "did you mean true?")]
    [InlineData("trrue", "did you mean true?")]
    [InlineData("fasle", "did you mean false?")]
    [InlineData("published", "write true or false")]
    [InlineData("maybe", "write true or false")]
    public void AMisspeltBooleanIsRecognised(string text, string advice) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be true or false, not '{text}'; {advice}", Bound.Finding(Boolean, text));

    [Theory]
    [InlineData("“2026-03-05”", "a date", "“2026-03-05”")]
    [InlineData("\"'2026-03-05'\"", "a date", "'2026-03-05'")]
    [InlineData("«2026-03-05»", "a date", "«2026-03-05»")]
    public void QuotesThatAreTextAreNamed(string written, string noun, string shown) => Assert.Equal(
        $"(2,4) CG3011 [{written}] 'v' must be {noun}, not '{shown}'; write 2026-03-05, without those quotes",
        Bound.Finding(Date, written));

    [Fact]
    public void ANumberIsAdvisedWithinItsRange() => Assert.Equal(
        ["(2,4) CG3011 [8/10] 'v' must be a number, not '8/10'; write a number from 0 to 5, such as 1.5"],
        Bound.Of(
            Post(Member("V", Scalar(ScalarKind.Double), constraints: new RangeConstraint("0", "5", false, false, null))),
            "v: 8/10").Findings);

    [Fact]
    public void AValueInPlaceOfKeysIsPutIntoThem()
    {
        var schema = Post(
            UnknownKeyPolicy.Warn,
            [
                Record("Hero", Member("Src", Text, required: true), Member("Alt", Text, required: true)),
                Record("Link", Member("Text", Text, required: true), Member("Url", Address, required: true)),
            ],
            Member("Hero", Nested("Hero"), nullable: true),
            Member("Links", ListOf(Nested("Link"))));

        Assert.Equal(
            [
                "(2,7) CG3010 [/img/a.jpg] 'hero' must be a group of nested keys, not '/img/a.jpg'; write 'hero: { src: "
                    + "/img/a.jpg, alt: what the image shows }'",
                "(4,5) CG3010 [https://x.org] an item of 'links' must be a group of nested keys, not 'https://x.org'; "
                    + "write { text: some text, url: \"https://x.org\" }",
                "(5,5) CG3010 [Home] an item of 'links' must be a group of nested keys, not 'Home'; write { text: Home, "
                    + "url: https://example.com/ }",
            ],
            Bound.Of(schema, "hero: /img/a.jpg\nlinks:\n  - https://x.org\n  - Home").Findings);
    }

    [Fact]
    public void OneOfSeveralValuesIsTheExample() => Assert.Equal(
        "(2,4) CG3010 [[10, 20]] 'v' must be a whole number, not a list; write only one of its items, such as 'v: 10'",
        Bound.Finding(Int, "[10, 20]"));

    [Fact]
    public void ACommentInAListThatMustHaveItemsIsOneFinding() => Assert.Equal(
        [
            "(2,7) CG1140 [#wood #tools] '#wood #tools' is lost, since a '#' after a space starts a comment, and no "
                + "value is left; write tags: [wood, tools], or tags: [\"#wood\", \"#tools\"] if each '#' is part of the "
                + "text",
        ],
        Bound.Of(
            Post(Member("Tags", ListOf(Text), constraints: new LengthConstraint("MinLength", 1, int.MaxValue, null))),
            "tags: #wood #tools").Findings);
}

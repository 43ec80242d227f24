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
        $"(2,1) CG3004 [{unknown}] unknown key '{unknown}'; add it to the record Post, or remove it",
        Assert.Single(Bound.Of(Post(Member(member, Text)), unknown + ": A").Findings));

    [Theory]
    [InlineData("Serves", "servings")]
    [InlineData("Servings", "serves")]
    public void AKeyWithTheSameStemIsMeant(string member, string unknown) => Assert.Equal(
        $"(2,1) CG3003 [{unknown}] unknown key '{unknown}'; did you mean '{member.ToLowerInvariant()}'?",
        Assert.Single(Bound.Of(Post(Member(member, Text)), unknown + ": A").Findings));

    [Theory]
    [InlineData("Rate", "ratio")]
    [InlineData("Posts", "poster")]
    public void AnotherWordWithTheSameStemIsNot(string member, string unknown) => Assert.Equal(
        $"(2,1) CG3004 [{unknown}] unknown key '{unknown}'; add it to the record Post, or remove it",
        Assert.Single(Bound.Of(Post(Member(member, Text)), unknown + ": A").Findings));

    [Theory]
    [InlineData("00:75:00", "minute 75", "01:15:00")]
    [InlineData("00:00:90", "second 90", "00:01:30")]
    [InlineData("-00:75:00", "minute 75", "-01:15:00")]
    [InlineData("26:00:00", "hour 26", "1.02:00:00")]
    public void ADurationIsCarriedOver(string text, string part, string carried) => Assert.Equal(
        $"(2,4) CG3013 [{text}] 'v' must be a duration, but '{text}' does not exist, since there is no {part}; "
            + $"write {carried}",
        Bound.Finding(Scalar(ScalarKind.TimeSpan), text));

    [Theory]
    [InlineData("ftp:/x.org", "ftp://x.org")]
    [InlineData("sftp:/x.org/a", "sftp://x.org/a")]
    public void ASlashIsAddedAfterAScheme(string text, string address) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a URL, not '{text}'; write {address}", Bound.Finding(Address, text));

    [Theory]
    [InlineData("[energy, 'fat: all']", "give each item a whole number, such as 'v: { energy: 5, \"fat: all\": 5 }'")]
    [InlineData("[]", "write 'v: { name: 5 }'")]
    public void TheItemsOfAListAreTheKeysOfADictionary(string list, string advice) => Assert.Equal(
        $"(2,4) CG3010 [{list}] 'v' must be a group of nested keys, not a list; {advice}",
        Bound.Finding(DictionaryOf(Int), list));

    [Fact]
    public void AListOfRightValuesNeedsKeys() => Assert.EndsWith(
        "not a list; write a key before each item, such as 'v: { name: 5 }'",
        Bound.Finding(DictionaryOf(Int), "[5, 6]"));

    [Fact]
    public void AListInPlaceOfOneChoiceShowsTheFirst() => Assert.EndsWith(
        "not a list; write only one of its items, such as 'v: News'", Bound.Finding(Category, "[News, Tutorials]"));

    [Theory]
    [InlineData("1.200", "1200")]
    [InlineData("1.200.000", "1200000")]
    public void APointBetweenThousandsIsLeftOut(string text, string number) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a whole number, not '{text}'; write {number}, without a point between the "
            + "digits",
        Bound.Finding(Int, text));

    [Theory]
    [InlineData("12,50 EUR", "write 12.50 alone")]
    [InlineData("€ 9,5", "write 9.5 alone")]
    public void ADecimalCommaMayHaveAUnit(string text, string advice) => Assert.EndsWith(
        $"not '{text}'; {advice}", Bound.Finding(Scalar(ScalarKind.Decimal), text));

    [Fact]
    public void AHyphenBeforeAKeyOfADictionaryIsDeleted() => Assert.EndsWith(
        "must be a group of nested keys, not a list; delete the '- ' before each key",
        Bound.Finding(DictionaryOf(Int), "\n  - energy: 5\n  - fat: 6"));

    [Theory]
    [InlineData("[Bold, Wide, Fat]", "write 'Italic', or remove the item")]
    [InlineData("[Bold, Wide, Italic, Fat]", "remove the item, since all that are allowed are in the list")]
    public void AnItemOfTheListIsNotProposed(string text, string advice) => Assert.EndsWith(
        $" is not allowed for 'v'; {advice}", Bound.Finding(Flags("Bold", "Wide", "Italic"), text));

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
        ["(2,4) CG3011 [8/10] 'v' must be a number, not '8/10'; write a number from 0 to 5"],
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
                "(2,7) CG3010 [/img/a.jpg] 'hero' must be a group of nested keys, not '/img/a.jpg'; give it all its "
                    + "keys, such as 'hero: { src: /img/a.jpg, alt: … }'",
                "(4,5) CG3010 [https://x.org] an item of 'links' must be a group of nested keys, not 'https://x.org'; "
                    + "give it all its keys, such as { text: …, url: \"https://x.org\" }",
                "(5,5) CG3010 [Home] an item of 'links' must be a group of nested keys, not 'Home'; give it all its "
                    + "keys, such as { text: Home, url: https://example.com/ }",
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

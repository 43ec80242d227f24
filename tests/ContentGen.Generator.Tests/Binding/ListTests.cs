using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class ListTests
{
    private static readonly EntryReferenceSchema Author = new("global::Site.Author", "global::Site.Author", IsLazy: false);

    [Theory]
    [InlineData("[a, 404, no]", "[a, 404, no]")]
    [InlineData("\n  - a\n  - 'b'", "[a, b]")]
    [InlineData("[]", "[]")]
    [InlineData("", "[]")]
    [InlineData("~", "[]")]
    [InlineData("posts", "[posts]")]
    [InlineData("a b", "[a b]")]
    [InlineData("['a, b']", "[a, b]")]
    public void AListIsReadAndALoneValueIsAListOfOne(string text, string value) =>
        Assert.Equal(value, Bound.Value(ListOf(Text), text));

    [Theory]
    [InlineData("a, b, c", "a, b, c", "a, b, c")]
    [InlineData("'C#, .NET'", "C#, .NET", "C#, .NET")]
    [InlineData("a,b,", "a,b,", "a, b")]
    public void CommasInALoneTextAreAWarning(string text, string item, string list) => Assert.Equal(
        $"(2,4) CG3017 [{text}] 'v' is a list with the single item '{item}'; write [{list}] for a list, or ['{item}'] if it is one item",
        Bound.Finding(ListOf(Text), text));

    [Theory]
    [InlineData("a,", true)]
    [InlineData("[b, 'a,']", false)]
    [InlineData("'a,'", false)]
    [InlineData("First a, then b, and so on,", false)]
    public void ACommaAtTheEndOfATextIsAWarning(string text, bool isReported) => Assert.Equal(
        isReported ? ["(2,5) CG3018 [,] the comma at the end is part of the text of 'v'; delete it, so that the text is 'a', or put the whole value in quotes if the comma is meant"] : [],
        Bound.Of(Post(Member("V", text.StartsWith('[') ? ListOf(Text) : Text)), "v: " + text).Findings);

    [Fact]
    public void SoAreLinesWithoutHyphens()
    {
        Assert.Equal(
            "(3,3) CG3017 [a⏎  b] 'v' is a list with the single item 'a b'; write [a, b] for a list, or ['a b'] if it is one item",
            Bound.Finding(ListOf(Text), "\n  a\n  b"));
        Assert.Equal(
            "(2,4) CG3017 [|⏎  a⏎  b] 'v' is a list with the single item 'a⏎b'; write [a, b] for a list, or ['a⏎b'] if it is one item",
            Bound.Finding(ListOf(Text), "|\n  a\n  b"));
    }

    [Theory]
    [InlineData("{a, b}", "write 'v: [a, b]'")]
    [InlineData("{a: b}", "write 'v: [one, two]'")]
    public void BracesAreNotAList(string text, string advice) => Assert.Equal(
        $"(2,4) CG3010 [{text}] 'v' must be a list, not nested keys; {advice}", Bound.Finding(ListOf(Text), text));

    [Theory]
    [InlineData("R&amp;D")]
    [InlineData("Hello, world.")]
    [InlineData("It is a long sentence about commas, which nobody means as a list")]
    [InlineData("a,,b")]
    public void CommasInASentenceMakeNoList(string text) => Assert.Equal($"[{text}]", Bound.Value(ListOf(Text), text));

    [Fact]
    public void CommasWhereTheItemsAreNotTextAreAnError()
    {
        Assert.Equal(
            "(2,4) CG3011 [1, 2, 3] 'v' must be a list, not '1, 2, 3'; write [1, 2, 3]",
            Bound.Finding(ListOf(Int), "1, 2, 3"));
        Assert.Equal(
            "(2,4) CG3011 [3,14] an item of 'v' must be a number, not '3,14'; write 3.14",
            Bound.Finding(ListOf(Scalar(ScalarKind.Double)), "3,14"));
        Assert.Equal(
            "(2,4) CG3011 [jane, joe] 'v' must be a list, not 'jane, joe'; write [jane, joe]",
            Bound.Finding(ListOf(Author), "jane, joe"));
    }

    [Fact]
    public void EveryWrongItemIsReportedAtItsPlace()
    {
        var bound = Bound.Of(Post(Member("Counts", ListOf(Int))), "counts: [1, two, 3, [4], ~]");

        Assert.Equal(
            [
                "(2,13) CG3011 [two] an item of 'counts' must be a whole number, not 'two'; write 2",
                "(2,21) CG3010 [[4]] an item of 'counts' must be a whole number, not a list; remove the inner brackets",
                "(2,26) CG3008 [~] an item of 'counts' has no value; write a whole number, or remove the item",
            ],
            bound.Findings);
    }

    [Fact]
    public void AnItemMayBeNullWhereTheElementMay() => Assert.Equal("[a, null]", Bound.Value(ListOf(Text, nullable: true), "[a, ~]"));

    [Fact]
    public void NothingIsNullInANullableListAndNoItemsInARequiredOne()
    {
        Assert.Equal("null", Bound.Of(Post(Member("Tags", ListOf(Text), nullable: true)), "tags:").Values);

        var required = Bound.Of(Post(Member("Tags", ListOf(Text), required: true)), "tags:");
        Assert.Equal("[]", required.Values);
        Assert.Empty(required.Findings);
    }

    [Fact]
    public void AMappingIsNotAList() => Assert.Equal(
        "(3,3) CG3010 [a: b] 'v' must be a list, not nested keys; write each item as text, such as - \"a: b\"",
        Bound.Finding(ListOf(Text), "\n  a: b"));

    [Fact]
    public void ReferencesKeepTheirPlaces()
    {
        Assert.Equal("[->jane, ->joe]", Bound.Value(ListOf(Author), "[jane, joe]"));
        Assert.Equal(
            "(2,4) CG3011 [''] 'v' must be the id of an entry, not ''; write its id",
            Bound.Finding(Author, "''"));
    }

    [Fact]
    public void ADictionaryAllowsAnyKeys()
    {
        var schema = Post(Member("Links", DictionaryOf(Text)));

        Assert.Equal("{Git Hub: x, a.b: 1}", Bound.Of(schema, "links: { Git Hub: x, a.b: 1 }").Values);
        Assert.Equal("{}", Bound.Of(schema, "links:").Values);
        Assert.Equal(
            ["(3,3) CG3002 [a] 'a' has no value; write 'a: some text', or remove the key"],
            Bound.Of(schema, "links:\n  a:\n  b: c").Findings);
        Assert.Equal(
            ["(2,8) CG3010 [x] 'links' must be a group of nested keys, not 'x'; write 'links: { name: some text }'"],
            Bound.Of(schema, "links: x").Findings);
    }
}

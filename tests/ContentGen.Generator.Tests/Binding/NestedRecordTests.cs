using ContentGen.Generator.Schema;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class NestedRecordTests
{
    private static readonly RecordSchema Link = Record("Link", Member("Name", Text, required: true), Member("Count", Int));

    private static readonly CollectionSchema Schema = Post(
        UnknownKeyPolicy.Warn, [Link], Member("Hero", Nested("Link"), nullable: true), Member("Links", ListOf(Nested("Link"))));

    [Fact]
    public void NestedRecordsAndListsOfThemAreRead() => Assert.Equal(
        "{A; 1}; [{B; -}, {C; 2}]",
        Bound.Of(Schema, "hero: { name: A, count: 1 }\nlinks:\n  - name: B\n  - name: C\n    count: 2").Values);

    [Fact]
    public void AMissingKeyIsReportedAtTheKeyOfTheMapping() => Assert.Equal(
        ["(2,1) CG3001 [hero] the key 'name' of 'hero' is missing; add a line such as 'name: some text'"],
        Bound.Of(Schema, "hero:\n  count: 1").Findings);

    [Fact]
    public void AMissingKeyOfAnItemIsReportedAtItsFirstKey() => Assert.Equal(
        [
            "(4,5) CG3001 [count] the key 'name' of an item of 'links' is missing; add a line such as 'name: some text'",
            "(5,5) CG3001 [{}] the key 'name' of an item of 'links' is missing; add 'name: some text' between the '{' and the '}'",
        ],
        Bound.Of(Schema, "links:\n  - name: A\n  - count: 1\n  - {}").Findings);

    [Fact]
    public void AMisspeltKeyOfANestedRecordIsOneFinding() => Assert.Equal(
        ["(3,3) CG3003 [nmae] unknown key 'nmae'; did you mean 'name'?"],
        Bound.Of(Schema, "hero:\n  nmae: A").Findings);

    [Fact]
    public void AScalarIsNotARecord() => Assert.Equal(
        [
            "(2,7) CG3010 [a.png] 'hero' must be a group of nested keys, not 'a.png'; write 'hero: { name: a.png }'",
            "(3,9) CG3010 ['x, y'] an item of 'links' must be a group of nested keys, not 'x, y'; write { name: \"x, y\" }",
        ],
        Bound.Of(Schema, "hero: a.png\nlinks: ['x, y']").Findings);

    [Fact]
    public void AMemberInsideReportsWhatIsWrongWithIt() => Assert.Equal(
        ["(3,10) CG3011 [many] 'count' must be a whole number, not 'many'; write one number in digits"],
        Bound.Of(Schema, "hero:\n  count: many\n  name: A").Findings);

    [Fact]
    public void AValueThatCouldNotBeReadIsPresentAndReportedOnce()
    {
        var schema = Post(Member("Title", Text, required: true), Member("Tags", ListOf(Text)));

        Assert.Equal("-; [a]", Bound.Of(schema, "title: !home x\ntags: [a]").Values);
        Assert.Empty(Bound.Of(schema, "title: !home x\ntags: [a]").Findings);
    }
}

namespace ContentGen.Generator.Tests.Schema.Members;

public class SameKeyTests
{
    [Theory]
    [InlineData("public string PubDate { get; init; } public string Pub_date { get; init; }", "CG2006 at 'Pub_date': 'Post.PubDate' and 'Post.Pub_date' both read the key 'Pub_date'; rename one of them, or give it its own [FrontMatterKey] (also 'PubDate')")]
    [InlineData("public string Title { get; init; } [FrontMatterKey(\"headline\", \"title\")] public string Name { get; init; }", "CG2006 at 'Name': 'Post.Title' and 'Post.Name' both read the key 'title'; rename one of them, or give it its own [FrontMatterKey] (also 'Title')")]
    [InlineData("[FrontMatterKey(\"a\")] public string X { get; init; } [FrontMatterKey(\"b\", \"a\")] public string Y { get; init; }", "CG2006 at 'Y': 'Post.X' and 'Post.Y' both read the key 'a'; rename one of them, or give it its own [FrontMatterKey] (also 'X')")]
    public void TwoMembersOfOneKeyAreReported(string members, string line) =>
        Assert.Equal([line], SchemaProbe.ReadMembers(members).Lines);

    [Fact]
    public void KeysFromAttributesDifferByCase() =>
        Assert.Equal(2, SchemaProbe.Members("[FrontMatterKey(\"a\")] public string X { get; init; } [FrontMatterKey(\"A\")] public string Y { get; init; }").Count);
}

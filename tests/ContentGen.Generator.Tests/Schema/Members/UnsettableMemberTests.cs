namespace ContentGen.Generator.Tests.Schema.Members;

public class UnsettableMemberTests
{
    [Fact]
    public void AMemberWhoseUseIsAnErrorIsReported() =>
        Assert.Equal(
            ["CG2009 at 'M': 'Post.M' cannot be set from front matter: [Obsolete] makes every use of it an error, also in generated code; remove the 'true' (posts that have the key are still reported)"],
            SchemaProbe.ReadMembers("[Obsolete(\"No.\", true)] public string? M { get; init; }").Lines);

    [Fact]
    public void ARequiredMemberThatTheConstructorSetsIsReported() =>
        Assert.Equal(
            ["CG2009 at 'Title': 'Post.Title' cannot be set from front matter: it is 'required' and the constructor also sets it, so C# demands it twice; remove 'required', or put [SetsRequiredMembers] on the constructor"],
            SchemaProbe.ReadMembers("public required string Title { get; init; } public Post(string title) => Title = title;").Lines);

    [Fact]
    public void AnInitPropertyOfAClassIsReported()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post { public Hero? Hero { get; init; } }

            public class Hero { public string Alt { get; init; } = ""; public required string Image { get; init; } }
            """);

        Assert.Equal(
            ["CG2009 at 'Alt': 'Hero.Alt' cannot be set from front matter: setting an 'init' property of a class discards its initializer; make the class a record, or use 'set' or 'required'"],
            probe.Lines);
    }
}

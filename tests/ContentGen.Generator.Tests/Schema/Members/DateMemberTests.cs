namespace ContentGen.Generator.Tests.Schema.Members;

public class DateMemberTests
{
    [Theory]
    [InlineData("public DateOnly? When { get; init; }", "When")]
    [InlineData("public DateTime Updated { get; init; } public DateTime PubDate { get; init; }", "PubDate")]
    [InlineData("public DateTimeOffset Date { get; init; } public DateOnly Published_At { get; init; }", "Published_At")]
    [InlineData("public DateOnly A { get; init; } public required DateOnly B { get; init; }", "B")]
    [InlineData("public DateOnly A { get; init; } public DateOnly B { get; init; }", "A")]
    [InlineData("public TimeOnly A { get; init; } public List<DateOnly> B { get; init; } = [];", null)]
    public void OneMemberDatesAnEntry(string members, string? name) =>
        Assert.Equal(name, SchemaProbe.ReadMembers(members).Schema.DateMember);
}

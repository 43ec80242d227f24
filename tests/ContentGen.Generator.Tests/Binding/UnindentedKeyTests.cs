namespace ContentGen.Generator.Tests.Binding;

public class UnindentedKeyTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post(string Title, Picture? Cover = null, string? Note = null);
        public sealed record Picture(string Image, string Title = "", int? Width = null);
        """;

    [Fact]
    public void OneKeyIsReportedInTheSingular() => Assert.Equal(
        ["content/posts/a.md(4,1): error CG3009: 'image' belongs to 'cover'; indent it by two spaces"],
        LinesOf("title: A", "cover:", "image: x.png", "note: N"));

    [Fact]
    public void AKeyThatThePostItselfAsksForIsThePosts() => Assert.Equal(
        ["content/posts/a.md(3,1): error CG3009: 'image' belongs to 'cover'; indent it by two spaces"],
        LinesOf("cover:", "image: x.png", "title: A"));

    [Fact]
    public void KeysFurtherDownBelongToNobody() => Assert.Equal(
        ["content/posts/a.md(5,1): warning CG3004: unknown key 'width'; add it to the record Post, or remove it"],
        LinesOf("title: A", "cover:", "note: N", "width: 3"));

    [Fact]
    public void AKeyWithoutAValueAndNothingBelowMayBeNull() => Assert.Empty(LinesOf("title: A", "cover:", "note: N"));

    private static IEnumerable<string> LinesOf(params string[] lines) =>
        Site.With(Schema).File("content/posts/a.md", $"---\n{string.Join('\n', lines)}\n---\n").Build().Lines;
}

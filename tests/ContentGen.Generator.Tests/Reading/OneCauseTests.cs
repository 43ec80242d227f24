namespace ContentGen.Generator.Tests.Reading;

/// <summary>What the text says and what the record expects can be wrong for one cause, which is one finding.</summary>
public class OneCauseTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            [System.ComponentModel.DataAnnotations.RegularExpression("A|.{5,}")]
            public required string Title { get; init; }
            public DateOnly? Day { get; init; }
            public DayOfWeek? Kind { get; init; }
            public string? Description { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
            public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
        }
        """;

    [Theory]
    [InlineData(
        "title: #1 in the charts",
        "(2,8): error CG1140: '#1 in the charts' is lost, since a '#' after a space starts a comment, and no "
            + "value is left; write title: \"#1 in the charts\"")]
    [InlineData(
        "title: A\ndescription: #1",
        "(3,14): warning CG1118: '#1' is lost, since a '#' after a space starts a comment; write "
            + "description: \"#1\", or add a space after the '#' if it is meant as a comment")]
    [InlineData(
        "title: Soup #2: leek",
        "(2,13): error CG1140: '#2: leek' is lost, since a '#' after a space starts a comment, and 'Soup' alone does "
            + "not fit; write title: \"Soup #2: leek\"")]
    [InlineData(
        "title: Leek soup #2",
        "(2,18): warning CG1118: '#2' is lost, since a '#' after a space starts a comment; write "
            + "title: \"Leek soup #2\", or add a space after the '#' if it is meant as a comment")]
    [InlineData(
        "title: Soups\nday: Monday #1",
        "(3,13): error CG1140: '#1' is lost, since a '#' after a space starts a comment, and 'Monday' alone does not "
            + "fit; write day: \"Monday #1\"")]
    [InlineData(
        "title: Soups\nkind: New #1",
        "(3,11): error CG1140: '#1' is lost, since a '#' after a space starts a comment, and 'New' alone does not "
            + "fit; write kind: \"New #1\"")]
    [InlineData(
        "title: A\ntags: #a #b",
        "(3,7): warning CG1118: '#a #b' is lost, since a '#' after a space starts a comment; write tags: [a, b], or "
            + "tags: [\"#a\", \"#b\"] if each '#' is part of the text, or add a space after the '#' if it is meant as a "
            + "comment")]
    [InlineData(
        "title: A\ntags:\n  - b\n  - #c",
        "(5,5): error CG1140: '#c' is lost, since a '#' after a space starts a comment, and no value is "
            + "left; write - \"#c\"")]
    [InlineData(
        "title: A\nsettings:\n  b: #c",
        "(4,6): error CG1140: '#c' is lost, since a '#' after a space starts a comment, and no value is "
            + "left; write b: \"#c\"")]
    [InlineData(
        "title: A\nslug: #c",
        "(3,7): error CG1140: '#c' is lost, since a '#' after a space starts a comment, and no value is "
            + "left; write slug: \"#c\"")]
    [InlineData(
        "title: A\nFoo: b\nfoo: c",
        "(4,1): warning CG1102: the keys 'foo' and 'Foo' (line 3) mean the same key of a record, since they differ only "
            + "in case, '-' or '_', and only the one on line 3 is used; delete this one, or that one if this one is "
            + "right")]
    [InlineData(
        "title: A\nTitle: b",
        "(3,1): warning CG1102: the keys 'Title' and 'title' (line 2) mean the same key of a record, since they differ "
            + "only in case, '-' or '_', and only the one on line 2 is used; delete this one, or that one if this one "
            + "is right")]
    public void IsOneFinding(string keys, string line) => Assert.Equal(
        ["content/posts/a.md" + line],
        Site.With(Schema).File("content/posts/a.md", $"---\n{keys}\n---\n").Build().Lines);
}

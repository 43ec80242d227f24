using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema.Declarations.Arguments;

/// <summary>The arguments of <c>[ContentCollection]</c>.</summary>
public class ArgumentTests
{
    [Theory]
    [InlineData("posts")]
    [InlineData("/posts/")]
    [InlineData("docs/guides")]
    public void TheFolderHasNoSlashesAroundIt(string folder) =>
        Assert.Equal(folder.Trim('/'), Collection($"\"{folder}\"").Schema.Folder);

    [Fact]
    public void ASlashStandsForTheFilesInTheContentFolderItself()
    {
        var schema = Collection("\"/\"").Schema;

        Assert.Equal("/{slug}/", schema.UrlTemplate);
        Assert.True(schema.Contains("about.md"));
        Assert.False(schema.Contains("posts/about.md"));
    }

    [Theory]
    [InlineData("", "it is empty; write the folder's name, such as \"posts\"")]
    [InlineData("//", "it is empty; write the folder's name, such as \"posts\"")]
    [InlineData("a\\\\b", "folders are separated by '/'; write \"a/b\"")]
    [InlineData("posts/**", "a collection always takes all files below its folder; write the folder's name without a pattern")]
    [InlineData("C:/posts", "it contains ':'; remove it")]
    [InlineData("../posts", "it is relative to the content folder and cannot contain '..'; remove it")]
    [InlineData("a//b", "one of its parts is empty; remove the extra '/'")]
    [InlineData("_drafts", "folders whose names start with '_' are not read; rename it")]
    public void AnInvalidFolderIsReportedAtTheArgument(string folder, string reason)
    {
        var probe = Collection($"\"{folder}\"");

        Assert.Equal([$"CG2010 at '\"{folder}\"': '{folder.Replace("\\\\", "\\")}' is not a valid folder for a collection: {reason}"], probe.Lines);
        Assert.Null(probe.Results[0].Schema);
    }

    [Theory]
    [InlineData("Title", "Title")]
    [InlineData("Date desc, Title", "Date desc,Title")]
    [InlineData("Slug desc, Id", "Slug desc,Id")]
    [InlineData(" Kind asc ,Rank DESC", "Kind,Rank desc")]
    public void TheOrderIsReadFromTheAttribute(string order, string keys) =>
        Assert.Equal(keys, string.Join(',', Collection($"\"p\", OrderBy = \"{order}\"").Schema.Order.Select(Show)));

    [Theory]
    [InlineData("", "a member's name is missing; write a list such as \"Date desc, Title\"")]
    [InlineData("Title,", "a member's name is missing; write a list such as \"Date desc, Title\"")]
    [InlineData("title", "'Post' has no member 'title' that is read from front matter; choose from Title, Date, Rank, Kind")]
    [InlineData("Tags", "posts cannot be sorted by 'Tags'; choose from Title, Date, Rank, Kind")]
    [InlineData("Title down", "'down' is not a direction; write 'desc' or nothing after a member's name, and a comma before the next")]
    public void AnInvalidOrderIsReportedAtTheArgument(string order, string reason) =>
        Assert.Equal(
            [$"CG2012 at '\"{order}\"': the order '{order}' is not valid: {reason}"],
            Collection($"\"p\", OrderBy = \"{order}\"").Lines);

    [Fact]
    public void WithoutADateThereIsNoOrderButTheId() =>
        Assert.Empty(SchemaProbe.ReadMembers("public string? Title { get; init; }").Schema.Order);

    [Theory]
    [InlineData("/{slug}")]
    [InlineData("/{year}/{month}/{day}/{slug}/")]
    [InlineData("https://example.com/{id}.html")]
    public void TheUrlIsATemplate(string url) => Assert.Equal(url, Collection($"\"p\", Url = \"{url}\"").Schema.UrlTemplate);

    [Theory]
    [InlineData("{slug}", "it must start with '/' or 'https://'; write '/{slug}'")]
    [InlineData("/{nam}", "it has the unknown token '{nam}'; use {slug}, {id}, {name}, {year}, {month} or {day}")]
    [InlineData("/{slug", "it has a '{' that is not closed; write '}' after the token's name")]
    [InlineData("/{a{slug}", "it has a '{' that is not closed; write '}' after the token's name")]
    [InlineData("/slug}", "it has a '}' without a '{' before it; remove it, or write '{' before the token's name")]
    [InlineData("/my posts/{slug}", "it contains white space; remove it")]
    [InlineData("/posts/", "it gives all entries the same URL; add {slug}")]
    public void AnInvalidUrlIsReportedAtTheArgument(string url, string reason) =>
        Assert.Equal([$"CG2011 at '\"{url}\"': the URL template '{url}' is not valid: {reason}"], Collection($"\"p\", Url = \"{url}\"").Lines);

    [Fact]
    public void ADateInTheUrlNeedsADateMember()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts", Url = "/{year}/{slug}")]
            public partial record Post;
            """);

        Assert.Equal(
            ["CG2011 at '\"/{year}/{slug}\"': the URL template '/{year}/{slug}' is not valid: it has the token '{year}', but the record has no date member; add one, such as 'DateOnly Date'"],
            probe.Lines);
    }

    [Theory]
    [InlineData("", UnknownKeyPolicy.Warn)]
    [InlineData(", UnknownKeys = UnknownKeys.Error", UnknownKeyPolicy.Error)]
    [InlineData(", UnknownKeys = UnknownKeys.Ignore", UnknownKeyPolicy.Ignore)]
    public void TheAttributeSetsThePolicyForUnknownKeys(string argument, object policy) =>
        Assert.Equal((UnknownKeyPolicy)policy, Collection("\"p\"" + argument).Schema.UnknownKeys);

    private static string Show(OrderKey key) => key.Member + (key.Descending ? " desc" : "");

    private static SchemaProbe Collection(string arguments) => SchemaProbe.Read($$"""
        [ContentCollection({{arguments}})]
        public partial record Post
        {
            public string? Title { get; init; }
            public DateOnly Date { get; init; }
            public int? Rank { get; init; }
            public DayOfWeek Kind { get; init; }
            public string[]? Tags { get; init; }
        }
        """);
}

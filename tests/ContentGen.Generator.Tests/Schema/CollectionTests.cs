using ContentGen.Generator.Binding;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema;

public class CollectionTests
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
    [InlineData("posts/**", "all files below the folder are taken; write its name without a pattern")]
    [InlineData("C:/posts", "a folder's name cannot contain ':'")]
    [InlineData("../posts", "it is given from the content folder on, so that '..' leads nowhere; remove it")]
    [InlineData("a//b", "one part of it has no name; remove the second '/'")]
    [InlineData("_drafts", "names that start with '_' are no content; rename it")]
    public void AFolderThatCannotBeIsToldAtTheArgument(string folder, string reason)
    {
        var probe = Collection($"\"{folder}\"");

        Assert.Equal([$"CG2010 at '\"{folder}\"': '{folder.Replace("\\\\", "\\")}' is no folder below the content folder: {reason}"], probe.Lines);
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
    [InlineData("", "a member's name is missing; write for example \"Title\" or \"Date desc, Title\"")]
    [InlineData("Title,", "a member's name is missing; write for example \"Title\" or \"Date desc, Title\"")]
    [InlineData("title", "'Post' has no member 'title' that is read from front matter; choose from Title, Date, Rank, Kind")]
    [InlineData("Tags", "'Tags' has no order; choose from Title, Date, Rank, Kind")]
    [InlineData("Title down", "'down' is not understood; write 'desc' or nothing after a member's name, and a comma before the next")]
    public void AnOrderThatCannotBeIsToldAtTheArgument(string order, string reason) =>
        Assert.Equal(
            [$"CG2012 at '\"{order}\"': the order '{order}' cannot be used: {reason}"],
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
    [InlineData("{slug}", "must start with '/' or 'https://'; write '/{slug}'")]
    [InlineData("/{name}", "has the unknown token '{name}'; use {slug}, {id}, {year}, {month} or {day}")]
    [InlineData("/{slug", "has a '{' that is not closed; write '}' after the token's name")]
    [InlineData("/{a{slug}", "has a '{' that is not closed; write '}' after the token's name")]
    [InlineData("/slug}", "has a '}' without a '{' before it")]
    [InlineData("/my posts/{slug}", "contains white space; remove it")]
    [InlineData("/posts/", "gives all entries one address; add {slug}")]
    public void AUrlThatCannotBeIsToldAtTheArgument(string url, string reason) =>
        Assert.Equal([$"CG2011 at '\"{url}\"': the URL template '{url}' {reason}"], Collection($"\"p\", Url = \"{url}\"").Lines);

    [Fact]
    public void ADateInTheUrlAsksForADateMember()
    {
        var probe = SchemaProbe.Read("""
            [ContentCollection("posts", Url = "/{year}/{slug}")]
            public partial record Post;
            """);

        Assert.Equal(
            ["CG2011 at '\"/{year}/{slug}\"': the URL template '/{year}/{slug}' has the token '{year}', but the record has no date member; add one, such as 'DateOnly Date'"],
            probe.Lines);
    }

    [Theory]
    [InlineData("public DateOnly? When { get; init; }", "When")]
    [InlineData("public DateTime Updated { get; init; } public DateTime PubDate { get; init; }", "PubDate")]
    [InlineData("public DateTimeOffset Date { get; init; } public DateOnly Published_At { get; init; }", "Published_At")]
    [InlineData("public DateOnly A { get; init; } public required DateOnly B { get; init; }", "B")]
    [InlineData("public DateOnly A { get; init; } public DateOnly B { get; init; }", "A")]
    [InlineData("public TimeOnly A { get; init; } public List<DateOnly> B { get; init; } = [];", null)]
    public void OneMemberDatesAnEntry(string members, string? name) =>
        Assert.Equal(name, SchemaProbe.ReadMembers(members).Schema.DateMember);

    [Theory]
    [InlineData("", UnknownKeyPolicy.Warn)]
    [InlineData(", UnknownKeys = UnknownKeys.Error", UnknownKeyPolicy.Error)]
    [InlineData(", UnknownKeys = UnknownKeys.Ignore", UnknownKeyPolicy.Ignore)]
    public void UnknownKeysAreWhatTheAttributeSays(string argument, object policy) =>
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

using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Dates in the names of files and folders, as Jekyll, Hexo and BlazorStatic have them.</summary>
public class NameDateTests
{
    [Theory]
    [InlineData("posts/2019-05-10-title", "2019-05-10", "title")]
    [InlineData("posts/2019-05-10_Some Title", "2019-05-10", "Some Title")]
    [InlineData("posts/2019-05-10", "2019-05-10", "2019-05-10")]
    [InlineData("2019-05-10-title/index", "2019-05-10", "title")]
    [InlineData("2019-05-10-outer/2020-06-11-inner", "2020-06-11", "inner")]
    [InlineData("2019-05-10-outer/2020-02-30-inner", "2019-05-10", "2020-02-30-inner")]
    [InlineData("posts/2019-02-30-title", null, "2019-02-30-title")]
    [InlineData("posts/2019-05-100-things", null, "2019-05-100-things")]
    [InlineData("posts/v2019-05-10", null, "v2019-05-10")]
    [InlineData("title", null, "title")]
    public void TheNearestNameThatBeginsWithADateCounts(string id, string? date, string name)
    {
        Assert.Equal(date, NameDate.Of(id));
        Assert.Equal(name, NameDate.NameWithout(id));
    }

    [Theory]
    [InlineData("2019", true)]
    [InlineData("2019-05", true)]
    [InlineData("2019-05-10", true)]
    [InlineData("2019-05-10-title", true)]
    [InlineData("2019-13", false)]
    [InlineData("20190", false)]
    [InlineData("3000", false)]
    [InlineData("posts", false)]
    public void AFolderOfADateIsKnown(string name, bool isDate) => Assert.Equal(isDate, NameDate.IsFolder(name));

    [Theory]
    [InlineData("required DateOnly Date", "05/10/2019 00:00:00")]
    [InlineData("required DateTime Date", "05/10/2019 00:00:00")]
    [InlineData("DateTimeOffset? Date", "05/10/2019 00:00:00")]
    public void TheNameFillsTheDateMember(string member, string value)
    {
        var site = SiteOf(member).Post("2019-05-10-title", "title: T");

        site.Build().AssertClean();
        Assert.Equal(
            value + " 2019-05-10-title /2019/05/10/title/",
            site.Run("FormattableString.Invariant($\"{((IContentEntry)Post.All[0]).Published:MM/dd/yyyy HH:mm:ss} {Post.All[0].Slug} {Post.All[0].Url}\")"));
    }

    [Fact]
    public void AKeyCountsMoreThanTheName()
    {
        var site = SiteOf("required DateOnly Date").Post("2019-05-10-title", "title: T\ndate: 2020-01-02");

        Assert.Equal(
            [
                "content/posts/2019-05-10-title.md(3,7): info CG3034: 'date' says 2020-01-02, but the file's name says "
                + "2019-05-10; the key counts, so correct it if the name is right",
            ],
            site.Build().Lines);
        Assert.Equal("/2020/01/02/title/", site.Run("Post.All[0].Url"));
    }

    [Fact]
    public void AWrongValueIsNotReplacedByTheName() =>
        Assert.Equal(["CG3013"], SiteOf("required DateOnly Date").Post("2019-05-10-t", "title: T\ndate: 2020-02-30").Build().Ids);

    [Fact]
    public void AnotherDateOfThePostCountsMoreThanTheName()
    {
        var site = SiteOf("DateOnly? PublishDate { get; init; } public DateOnly? Date")
            .Post("2019-05-10-title", "title: T\ndate: 2020-01-02");

        site.Build().AssertClean();
        Assert.Equal("/2020/01/02/title/", site.Run("Post.All[0].Url"));
    }

    [Fact]
    public void ASlugOfThePostReplacesTheName() =>
        Assert.Equal(
            "/2019/05/10/a_b-1.0.0-beta.16/",
            SiteOf("DateOnly Date").Post("2019-05-10-title", "title: T\nslug: old/a_b-1.0.0-beta.16").Run("Post.All[0].Url"));

    [Fact]
    public void AnInferredRecordGetsADate()
    {
        var site = new Site().Post("2019-05-10-a", "title: A").Post("2020-06-11-b", "title: B");

        site.Build().AssertClean();
        Assert.Contains("    public required DateOnly Date { get; init; }", site.Build().Source("Declaration.g.cs"), StringComparison.Ordinal);
        Assert.Equal("B A", site.Run("string.Join(\" \", Site.Post.All.Select(post => post.Title))"));
    }

    [Fact]
    public void WhereOneOfManyLacksADateItIsNullable()
    {
        var site = new Site().Post("about", "title: About");
        for (var day = 10; day < 21; day++)
            site = site.Post($"2019-05-{day}-a", "title: A");

        site.Build().AssertClean();
        Assert.Contains("    public DateOnly? Date { get; init; }", site.Build().Source("Declaration.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void FewDatesInNamesMakeNoMember()
    {
        var site = new Site().Post("about", "title: About").Post("2019-05-10-a", "title: A");

        Assert.DoesNotContain("DateOnly", site.Build().AssertClean().Source("Declaration.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderOfADateIsNoCollection()
    {
        var site = new Site()
            .File("content/2019/a.md", "---\ntitle: A\n---\n")
            .File("content/2020-05-06-b/index.md", "---\ntitle: B\n---\n")
            .File("content/c.md", "---\ntitle: C\n---\n");

        site.Build().AssertClean();
        Assert.Equal(
            "2019/a 2020-05-06-b/index c",
            site.Run("string.Join(\" \", Site.RootPage.All.Select(page => page.Id))"));
    }

    private static Site SiteOf(string member) => Site.With($$"""
        [ContentCollection("posts", Url = "/{year}/{month}/{day}/{name}/")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
            public {{member}} { get; init; }
        }
        """);
}

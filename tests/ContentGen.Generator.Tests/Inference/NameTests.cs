namespace ContentGen.Generator.Tests.Inference;

/// <summary>Names of records and members, and the few of them that a person must decide about.</summary>
public class NameTests
{
    private const string LibraryWithPost = "namespace Blog.Content { public class Post; }";

    [Theory]
    [InlineData("posts", "Post")]
    [InlineData("categories", "Category")]
    [InlineData("news", "News")]
    [InlineData("docs", "Doc")]
    [InlineData("classes", "Class")]
    [InlineData("courses", "Course")]
    [InlineData("people", "Person")]
    [InlineData("blog-posts", "BlogPost")]
    [InlineData("case_studies", "CaseStudy")]
    [InlineData("status", "Status")]
    [InlineData("beiträge", "Beiträge")]
    [InlineData("文章", "文章")]
    [InlineData("3d-prints", "_3dPrint")]
    [InlineData("tasks", "TaskEntry")]
    [InlineData("urls", "UrlEntry")]
    [InlineData("site", "SiteEntry")]
    [InlineData("🎉", "Entry")]
    [InlineData("+", "Entry")]
    public void TheRecordIsNamedAfterTheFolder(string folder, string record) =>
        Assert.Equal([record], NamesOf(new Site().File($"content/{folder}/a.md", "---\ntitle: A\n---\n").Build().AssertClean()));

    [Fact]
    public void FilesInTheContentFolderItselfAreRootPages()
    {
        var build = new Site()
            .File("content/about.md", "---\ntitle: About\n---\n")
            .File("content/docs/deep/a.md", "---\nname: A\n---\n")
            .Source("Probe.cs", "public static class Probe { public static object Run() => Site.RootPage.All.Single().Url + Site.Doc.All.Single().Id; }")
            .Build();

        Assert.Equal("/about/deep/a", build.AssertClean().Run());
    }

    [Theory]
    [InlineData("my-site", "my_site.Post")]
    [InlineData("2.my_site", "_2.my_site.Post")]
    [InlineData("a.class", "a.class.Post")]
    [InlineData("", "Post")]
    public void TheRecordIsInTheRootNamespace(string rootNamespace, string type)
    {
        var build = Folder.Of("title: A").Property("RootNamespace", rootNamespace).Build().AssertClean();

        Assert.NotNull(build.Load().GetType(type));
    }

    [Fact]
    public void ATakenNameIsReportedAndAnotherOneIsUsed()
    {
        var build = Folder.Of("title: A").Source("Mine.cs", "namespace Site; class Post; class PostEntry;").Build();

        Assert.Equal(
            ["content/posts/a.md(1,1): warning CG5004: the record of the folder 'posts' is called 'PostEntry2', since the name 'Post' is taken in this project; choose a name with the property ContentGenRecordNames, such as 'posts=PostEntry2', or declare a record with [ContentCollection]"],
            build.Lines);
        Assert.Equal(["PostEntry2"], NamesOf(build.AssertCompiles()));
    }

    [Fact]
    public void ANameInAnotherNamespaceIsNotTaken() =>
        Assert.Equal(["Post"], NamesOf(Folder.Of("title: A").Source("Mine.cs", "namespace Site.Pages; class Post;").Build().AssertClean()));

    [Fact]
    public void ANamespaceCanHaveTheNameToo() =>
        Assert.Equal(["PostEntry"], NamesOf(Folder.Of("title: A").Source("Mine.cs", "namespace Site.Post; class X;").Build().AssertCompiles()));

    [Theory]
    [InlineData("global using Blog.Content;")]
    [InlineData("using Blog.Content; class Page;")]
    [InlineData("using global::Blog.Content; class Page;")]
    [InlineData("namespace Blog.Web { using Content; class Page; }")]
    public void ATypeOfALibraryThatAUsingMakesVisibleIsTaken(string source)
    {
        var build = Folder.Of("title: A").Library("Blog.Content", LibraryWithPost).Source("Page.cs", source).Build();

        Assert.Equal(
            ["content/posts/a.md(1,1): warning CG5004: the record of the folder 'posts' is called 'PostEntry', since 'Post' is already the type Blog.Content.Post of a referenced library; choose a name with the property ContentGenRecordNames, such as 'posts=PostEntry', or declare a record with [ContentCollection]"],
            build.Lines);
        Assert.Equal(["PostEntry"], NamesOf(build.AssertCompiles()));
    }

    [Theory]
    [InlineData("Blog.Content")]
    [InlineData("Blog.Content.Web")]
    public void ATypeOfALibraryInTheRootNamespaceOrAroundItIsTaken(string rootNamespace)
    {
        var build = Folder.Of("title: A").Library("Blog.Content", LibraryWithPost).Property("RootNamespace", rootNamespace).Build();

        Assert.Equal("CG5004", Assert.Single(build.Findings).Id);
        Assert.Equal(["PostEntry"], NamesOf(build.AssertCompiles()));
    }

    [Theory]
    [InlineData(LibraryWithPost, "using Blog.Other; class Page;")]
    [InlineData(LibraryWithPost, "using Content = Blog.Content; class Page;")]
    [InlineData("namespace Blog.Content { class Post; }", "global using Blog.Content;")]
    [InlineData("namespace Blog.Content { public class Post<T>; }", "global using Blog.Content;")]
    [InlineData("namespace Blog.Content { public class Outer { public class Post; } }", "global using Blog.Content;")]
    public void ATypeOfALibraryThatIsNotVisibleIsNotTaken(string library, string source) =>
        Assert.Equal(["Post"], NamesOf(Folder.Of("title: A").Library("Blog.Content", library + " namespace Blog.Other { public class Note; }")
            .Source("Page.cs", source).Build()));

    [Fact]
    public void AFolderWithoutAnyFrontMatterIsNotACollection()
    {
        var build = Folder.Of("title: A").File("content/images/README.md", "# Images\n").Build().AssertCompiles();

        Assert.Equal(["Post"], NamesOf(build));
        Assert.StartsWith("content/images/README.md(1,1): info CG1001: ", Assert.Single(build.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderOfPostsThatCannotBeReadHasARecordAllTheSame()
    {
        var build = new Site().File("content/posts/a.md", "+++\ntitle = 'A'\n+++\n").Build().AssertCompiles();

        Assert.Equal(["Post"], NamesOf(build));
        Assert.StartsWith("content/posts/a.md(1,1): warning CG1007: ", Assert.Single(build.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoFoldersCannotHaveOneName()
    {
        var build = Folder.Of("title: A").File("content/post/a.md", "---\ntitle: A\n---\n").Build();

        Assert.Equal("CG5004", Assert.Single(build.Findings).Id);
        Assert.Equal(["Post", "PostEntry"], NamesOf(build.AssertCompiles()));
    }

    [Fact]
    public void TheProjectFileChoosesNames()
    {
        var build = Folder.Of("title: A").File("content/docs/a.md", "---\ntitle: A\n---\n")
            .Property("ContentGenRecordNames", "Posts = Article, docs=Guide").Build();

        Assert.Equal(["Guide", "Article"], NamesOf(build.AssertClean()));
    }

    [Theory]
    [InlineData("post=Article", "'post=Article', but no record is inferred for such a folder; did you mean 'posts'?")]
    [InlineData("talks=Speech", "'talks=Speech', but no record is inferred for such a folder; the folders that have one are 'posts'")]
    [InlineData("Article", "'Article', but this is not a folder and a name; write posts=Article")]
    public void AChosenNameForNoFolderIsReported(string names, string end)
    {
        var build = Folder.Of("title: A").Property("ContentGenRecordNames", names + ", posts=Post,").Build().AssertCompiles();

        Assert.Equal(["CSC : warning CG5006: the property ContentGenRecordNames has " + end], build.Lines);
    }

    [Fact]
    public void AChosenNameMayBeLeftFromBeforeTheRecordWasDeclared() =>
        Folder.Of("title: A").File("content/docs/a.md", "---\ntitle: A\n---\n").Property("ContentGenRecordNames", "posts=Article")
            .Source("Article.cs", "[ContentCollection(\"posts\")] public partial record Article(string Title);").Build().AssertClean();

    [Theory]
    [InlineData("posts=1st", "it is not a valid name in C#")]
    [InlineData("posts=class", "it is a keyword of C#")]
    [InlineData("posts=Url", "every record has a member of that name")]
    public void AChosenNameThatCannotBeUsedIsReported(string names, string reason)
    {
        var build = Folder.Of("title: A").Property("ContentGenRecordNames", names).Build();

        Assert.Contains($"'{names[6..]}' cannot be its name, since {reason};", Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Equal(["Post"], NamesOf(build.AssertCompiles()));
    }

    [Theory]
    [InlineData("ms.date: 2025-01-01", "[FrontMatterKey(\"ms.date\")]", "required DateOnly MsDate")]
    [InlineData("page-type: a", null, "required string PageType")]
    [InlineData("1st: a", null, "required string _1st")]
    [InlineData("class: a", null, "required string Class")]
    [InlineData("\"?\": a", "[FrontMatterKey(\"?\")]", "required string Key")]
    [InlineData("id: a", "[FrontMatterKey(\"id\")]", "required string IdValue")]
    [InlineData("url: /a/", "[FrontMatterKey(\"url\")]", "required string UrlValue")]
    [InlineData("Body: a", "[FrontMatterKey(\"Body\")]", "required string BodyValue")]
    [InlineData("all: a", "[FrontMatterKey(\"all\")]", "required string AllValue")]
    [InlineData("slugs: a", "[FrontMatterKey(\"slugs\")]", "required string SlugsValue")]
    [InlineData("source_path: a", "[FrontMatterKey(\"source_path\")]", "required string SourcePathValue")]
    [InlineData("post: a", "[FrontMatterKey(\"post\")]", "required string PostValue")]
    [InlineData("to-string: a", "[FrontMatterKey(\"to-string\")]", "required string ToStringValue")]
    [InlineData("标题: a", null, "required string 标题")]
    public void AMemberIsNamedAfterItsKey(string frontMatter, string? attribute, string member)
    {
        var build = Folder.Of(frontMatter).Build().AssertClean();

        Assert.Equal([member], build.Members());
        Assert.Equal(attribute is not null, build.Source(".Declaration.g.cs").Contains("[FrontMatterKey", StringComparison.Ordinal));
        Assert.Contains(attribute ?? "", build.Source(".Declaration.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoKeysOfOneNameAreTwoMembers() =>
        Assert.Equal(["required int MsDate", "required int MsDateValue"], Folder.Of("msDate: 1\nms.date: 2").Build().AssertClean().Members());

    [Fact]
    public void SpellingsOfOneKeyAreOneMember() =>
        Assert.Equal(["required DateOnly PubDate"], Folder.Of("pubDate: 2025-01-01", "pub_date: 2025-01-02", "PUBDATE: 2025-01-03").Build().AssertClean().Members());

    private static IEnumerable<string> NamesOf(SiteBuild build) => build.Result.GeneratedSources
        .Where(static source => source.HintName.EndsWith(".Declaration.g.cs", StringComparison.Ordinal))
        .Select(static source => source.SourceText.ToString().Split('\n').First(static line => line.Contains("partial record", StringComparison.Ordinal)))
        .Select(static line => line["public sealed partial record ".Length..]);
}

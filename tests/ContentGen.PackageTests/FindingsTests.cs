using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection("package")]
public sealed class FindingsTests(PackedPackage package)
{
    [Fact]
    public void OneBuildSaysEverythingAboutEveryPostAtItsPlace()
    {
        // Neither without analyzers nor by an .editorconfig, which does not reach Markdown, does a bad post get through.
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<RunAnalyzers>false</RunAnalyzers><ErrorLog>findings.sarif,version=2.1</ErrorLog>")
            .Write(".editorconfig", "[*]\ndotnet_diagnostic.CG3001.severity = none\ndotnet_diagnostic.CG3003.severity = none\n")
            .Write("Post.cs", Blog.Record)
            .Write("content/posts/good.md", Blog.Post("Good", "2025-01-01"))
            .Write("content/posts/twin.md", "---\ntitle: Twin\npubDate: 2025-01-02\nslug: good\n---\n")
            .Write("content/posts/two-mistakes.md", "---\ntitel: Wrong\npubDate: 2025-02-30\n---\n")
            .Write("content/posts/unclosed.md", "---\ntitle: Unclosed\n")
            .Write("content/posts/unknown.md", Blog.Post("Unknown", "2025-01-03", more: "colour: blue"));

        var build = site.Build("build");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            """
            content/posts/twin.md(4,7): error CG4001: the slug 'good' is already used by 'content/posts/good.md'; rename this file, or set another slug with the key 'slug'
            content/posts/two-mistakes.md(2,1): error CG3003: unknown key 'titel'; did you mean 'title'?
            content/posts/two-mistakes.md(3,10): error CG3013: 'pubDate' must be a date, but '2025-02-30' does not exist, since February 2025 has 28 days; write a day from 1 to 28
            content/posts/unclosed.md(1,1): error CG1003: the front matter that begins here is never closed; write a line '---' after the last key
            content/posts/unknown.md(4,1): warning CG3004: unknown key 'colour'; remove it, or add it to the record Post
            """,
            build.Findings, ignoreLineEndingDifferences: true);
        Assert.Equal(
            """
            CG1003 unclosed.md(1,1)-(1,4)
            CG3003 two-mistakes.md(2,1)-(2,6)
            CG3004 unknown.md(4,1)-(4,7)
            CG3013 two-mistakes.md(3,10)-(3,20)
            CG4001 twin.md(4,7)-(4,11) and good.md(1,1)-(1,1)
            """,
            Sarif.Read(site.PathOf("findings.sarif")), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void SeveritiesAreChangedByGlobalConfigAndByTheProject()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<NoWarn>$(NoWarn);CG3004</NoWarn><WarningsAsErrors>$(WarningsAsErrors);CG1118</WarningsAsErrors>")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CG3003.severity = warning\n")
            .Write("Post.cs", Blog.Record)
            .Write("content/posts/comment.md", Blog.Post("C #sharp", "2025-01-01"))
            .Write("content/posts/misspelt.md", "---\ntitel: Misspelt\npubDate: 2025-01-02\n---\n")
            .Write("content/posts/unknown.md", Blog.Post("Unknown", "2025-01-03", more: "colour: blue"));

        var build = site.Build("build");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            """
            content/posts/comment.md(2,10): error CG1118: '#sharp' is lost, since a '#' after a space starts a comment; put the whole value in quotes, or write a space after the '#' if it is a comment
            content/posts/misspelt.md(2,1): warning CG3003: unknown key 'titel'; did you mean 'title'?
            """,
            build.Findings, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void AFolderWithoutARecordFailsNoBuildUnlessTheProjectWantsItTo()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<ContentGenRecordNames>post=Article</ContentGenRecordNames>")
            .Write("content/posts/good.md", "---\ntitle: Good\n---\n")
            .Write("content/posts/twin.md", "---\ntitle: Twin\nslug: good\n---\n")
            .Write("content/posts/unquoted.md", "---\ntitle: Not: quoted\n---\n");

        var build = site.Build("build").OrFail();

        Assert.Equal(
            """
            CSC : warning CG5006: the property ContentGenRecordNames says 'post=Article', and no record is inferred for such a folder; did you mean 'posts'?
            content/posts/twin.md(3,7): warning CG4001: the slug 'good' is already used by 'content/posts/good.md'; rename this file, or set another slug with the key 'slug' (until then this post is left out)
            content/posts/unquoted.md(2,8): warning CG1103: a value that holds a colon and a space must be quoted; write title: "Not: quoted" (until then this post is left out)
            """,
            build.Findings, ignoreLineEndingDifferences: true);
        Assert.Equal(1, site.Build("build", "--no-restore", "--no-incremental", "-p:WarningsAsErrors=CG1103").ExitCode);
    }
}

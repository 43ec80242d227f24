using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class FindingsTests(PackedPackage package)
{
    [Fact]
    public void OneBuildReportsEverythingAboutEveryPostAtItsPlace()
    {
        // A bad post gets through neither without analyzers nor by an .editorconfig, which does not apply to Markdown.
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <RunAnalyzers>false</RunAnalyzers>
                <ErrorLog>findings.sarif,version=2.1</ErrorLog>
                """)
            .Write(".editorconfig", """
                [*]
                dotnet_diagnostic.CG3001.severity = none
                dotnet_diagnostic.CG3003.severity = none
                """)
            .Write("Post.cs", BlogSources.Record)
            .Write("content/posts/good.md", BlogSources.Post("Good", "2025-01-01"))
            .Write("content/posts/twin.md", "---\ntitle: Twin\npubDate: 2025-01-02\nslug: good\n---\n")
            .Write("content/posts/two-mistakes.md", "---\ntitel: Wrong\npubDate: 2025-02-30\n---\n")
            .Write("content/posts/unclosed.md", "---\ntitle: Unclosed\n")
            .Write("content/posts/unknown.md", BlogSources.Post("Unknown", "2025-01-03", more: "colour: blue"));

        var build = site.Build("build");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [
                "content/posts/twin.md(4,7): error CG4001",
                "content/posts/two-mistakes.md(2,1): error CG3003",
                "content/posts/two-mistakes.md(3,10): error CG3013",
                "content/posts/unclosed.md(1,1): error CG1003",
                "content/posts/unknown.md(4,1): warning CG3004",
            ],
            build.Places);
        Assert.Contains(
            "content/posts/two-mistakes.md(2,1): error CG3003: unknown key 'titel'; did you mean 'title'?",
            build.Findings);
        Assert.Equal(
            [
                "twin.md(4,7)-(4,11): error CG4001, see good.md(1,1)-(1,1)",
                "two-mistakes.md(2,1)-(2,6): error CG3003",
                "two-mistakes.md(3,10)-(3,20): error CG3013",
                "unclosed.md(1,1)-(1,4): error CG1003",
                "unknown.md(4,1)-(4,7): warning CG3004",
            ],
            Sarif.Read(site.PathOf("findings.sarif")));
    }

    [Fact]
    public void GlobalConfigAndTheProjectChangeSeverities()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <NoWarn>$(NoWarn);CG3004</NoWarn>
                <WarningsAsErrors>$(WarningsAsErrors);CG1118</WarningsAsErrors>
                """)
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CG3003.severity = warning\n")
            .Write("Post.cs", BlogSources.Record)
            .Write("content/posts/comment.md", BlogSources.Post("C #sharp", "2025-01-01"))
            .Write("content/posts/misspelt.md", "---\ntitel: Misspelt\npubDate: 2025-01-02\n---\n")
            .Write("content/posts/unknown.md", BlogSources.Post("Unknown", "2025-01-03", more: "colour: blue"));

        var build = site.Build("build");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            ["content/posts/comment.md(2,10): error CG1118", "content/posts/misspelt.md(2,1): warning CG3003"],
            build.Places);
    }

    [Fact]
    public void AFolderWithoutARecordBreaksABuildOnlyIfTheProjectWantsIt()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<ContentGenRecordNames>post=Article</ContentGenRecordNames>")
            .Write("content/posts/good.md", "---\ntitle: Good\n---\n")
            .Write("content/posts/twin.md", "---\ntitle: Twin\nslug: good\n---\n")
            .Write("content/posts/unquoted.md", "---\ntitle: Not: quoted\n---\n");

        var build = site.Build("build").OrFail();

        Assert.Equal(
            [
                "CSC : warning CG5006",
                "content/posts/twin.md(3,7): warning CG4001",
                "content/posts/unquoted.md(2,8): warning CG1103",
            ],
            build.Places);
        Assert.Equal(1, site.Build("build", "--no-restore", "--no-incremental", "-p:WarningsAsErrors=CG1103").ExitCode);
    }
}

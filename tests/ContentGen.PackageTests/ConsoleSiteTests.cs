using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(LongPackageCollection.Name)]
public sealed class ConsoleSiteTests(PackedPackage package)
{
    [Fact]
    public void ReleaseContainsPostsAndOnlyDebugContainsDrafts()
    {
        // The oldest C# that is supported, with documentation and warnings as errors.
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <OutputType>Exe</OutputType>
                <LangVersion>12</LangVersion>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """)
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", BlogSources.Program)
            .Write("content/posts/hello-world.md", BlogSources.Post("Hello, world!", "2025-01-02", "Some *text*."))
            .Write("content/posts/later.md", BlogSources.Post("Later", "2025-03-04", more: "draft: true"))
            .Write("content/posts/_template.md", "not a post");

        site.Build("build", "-c", "Debug").OrFail();
        Assert.Equal(
            """
            2025-03-04 Later /posts/later/ <p>Text.</p>
            2025-01-02 Hello, world! /posts/hello-world/ <p>Some <em>text</em>.</p>

            """,
            site.RunProgram("bin/Debug/net10.0/Site.dll"), ignoreLineEndingDifferences: true);

        site.Build("build", "-c", "Release").OrFail();
        Assert.Equal(
            """
            2025-01-02 Hello, world! /posts/hello-world/ <p>Some <em>text</em>.</p>

            """,
            site.RunProgram("bin/Release/net10.0/Site.dll"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void TheNextBuildSeesAddedAndDeletedPosts()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<OutputType>Exe</OutputType>")
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", BlogSources.Program)
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"));
        site.Build("build").OrFail();
        Assert.Equal(["One"], Titles());

        // With an old date, as a file has that is moved here or unpacked.
        site.Write("content/posts/two.md", BlogSources.Post("Two", "2025-01-02"));
        File.SetLastWriteTimeUtc(
            site.PathOf("content/posts/two.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        site.Build("build", "--no-restore").OrFail();
        Assert.Equal(["Two", "One"], Titles());

        File.Delete(site.PathOf("content/posts/one.md"));
        site.Build("build", "--no-restore").OrFail();
        Assert.Equal(["Two"], Titles());

        var assembly = site.PathOf("obj/Debug/net10.0/Site.dll");
        var written = File.GetLastWriteTimeUtc(assembly);
        site.Build("build", "--no-restore").OrFail();
        Assert.Equal(written, File.GetLastWriteTimeUtc(assembly));

        string[] Titles() =>
        [
            .. site.RunProgram("bin/Debug/net10.0/Site.dll")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line.Split(' ')[1]),
        ];
    }

    // As "cp -p", rsync, unzip and sync tools do.
    [Fact]
    public void APostThatIsReplacedByAnOlderFileIsCompiledAgain()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<OutputType>Exe</OutputType>")
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", BlogSources.Program)
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"));
        site.Build("build", "-c", "Release").OrFail();
        Assert.Contains(" One ", site.RunProgram("bin/Release/net10.0/Site.dll"), StringComparison.Ordinal);

        site.Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01", more: "draft: true"));
        File.SetLastWriteTimeUtc(
            site.PathOf("content/posts/one.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        site.Build("build", "-c", "Release", "--no-restore").OrFail();

        Assert.Equal("", site.RunProgram("bin/Release/net10.0/Site.dll"));
    }

    [Theory]
    [InlineData("Content", "content", "2.my-site", "Content/readme.md")]
    [InlineData("pages/Text", "pages\\text/", "", "pages/Text/**/readme.md")]
    public void TheFolderIsFoundWithAnyCaseAndAnyNamespace(string folder, string setting, string name, string exclude)
    {
        var site = package.NewSite()
            .Project(
                "My Site.csproj",
                properties: $"""
                    <OutputType>Exe</OutputType>
                    <RootNamespace>{name}</RootNamespace>
                    <ContentGenDirectory>{setting}</ContentGenDirectory>
                    <ContentGenExclude>{exclude}</ContentGenExclude>
                    """)
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", BlogSources.Program)
            .Write($"{folder}/readme.md", "not a post")
            .Write($"{folder}/Posts/one.md", BlogSources.Post("One", "2025-01-01"));

        site.Build("build", "-warnaserror").OrFail();

        Assert.StartsWith("2025-01-01 One /posts/one/ ", site.RunProgram("bin/Debug/net10.0/My Site.dll"));
    }

    [Theory]
    [InlineData("C#/My site;2", "")]
    [InlineData("site", "../C#/content")]
    [InlineData("site", "./texts")]
    public void TheFolderMayBeAnywhereWithAnyName(string project, string directory)
    {
        var content = Path.Combine(project, directory.Length == 0 ? "content" : directory);
        var post = Path.GetRelativePath(".", Path.Combine(content, "posts/one.md"));
        var site = package.NewSite()
            .Project(
                project + "/Site.csproj",
                properties: directory.Length == 0 ? "" : $"<ContentGenDirectory>{directory}</ContentGenDirectory>")
            .Write(project + "/Post.cs", BlogSources.Record)
            .Write(post, BlogSources.Post("One", "2025-13-01"));

        var finding = Assert.Single(site.Build("build", Path.Combine(project, "Site.csproj")).Places);

        Assert.EndsWith("posts/one.md(3,10): error CG3013", finding);
    }
}

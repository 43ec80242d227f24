using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>What the package's MSBuild files report about the project.</summary>
[Collection(PackageCollection.Name)]
public sealed class ProjectRulesTests(PackedPackage package)
{
    [Fact]
    public void AnOldCompilerIsAnError()
    {
        var build = RestoredSite().Build("build", "--no-restore", "-p:CompilerApiVersion=roslyn4.7");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            "Site.csproj : error CG9101: this build uses Roslyn 4.7, but ContentGen needs Roslyn 4.8 or newer; install .NET SDK 8 or Visual Studio 2022 17.8 (or newer), or change the version in global.json",
            Assert.Single(build.Findings, static line => line.Contains("CG9101")));
    }

    [Fact]
    public void AMissingContentFolderIsAWarning() =>
        Assert.Equal(
            ["Site.csproj : warning CG9102: the content folder 'contents' does not exist; create it in the folder of the project file, or correct the property ContentGenDirectory"],
            RestoredSite().Build("msbuild", "-t:_ContentGenCheckFolder", "-p:ContentGenDirectory=contents").Findings);

    [Fact]
    public void TwoContentFoldersAreAWarning()
    {
        // No other system can have two such folders.
        if (!OperatingSystem.IsLinux())
            return;

        var site = RestoredSite();
        Directory.CreateDirectory(site.PathOf("Content"));

        Assert.StartsWith(
            "Site.csproj : warning CG9103: 2 folders have names that differ from 'content' only in case, and only '",
            Assert.Single(site.Build("msbuild", "-t:_ContentGenCheckFolder").Findings));
    }

    [Fact]
    public void ASwitchThatIsNeitherTrueNorFalseIsAWarning() =>
        Assert.Equal(
            [
                "Site.csproj : warning CG9104: the property ContentGenIncludeDrafts is '1', which is not recognised; write true or false",
                "Site.csproj : warning CG9104: the property ContentGenSlugConstants is 'on', which is not recognised; write true or false or auto",
            ],
            RestoredSite().Build(
                "msbuild", "-t:_ContentGenCheckSwitches",
                "-p:ContentGenIncludeDrafts=1", "-p:ContentGenSlugConstants=on").Findings);

    [Fact]
    public void SwitchesMayHaveAnyCaseAndSlugConstantsMayBeAuto() =>
        Assert.Empty(RestoredSite().Build(
            "msbuild", "-t:_ContentGenCheckSwitches",
            "-p:ContentGenIncludeDrafts=TRUE",
            "-p:ContentGenInferSchema=False",
            "-p:ContentGenSlugConstants=auto").Findings);

    [Fact]
    public void PostsOutsideOfTheContentFolderAreAWarning()
    {
        var site = package.NewSite().Project("Site.csproj").Write("wwwroot/content/blog/it's one.md", BlogSources.Post("One", "2025-01-01"));
        site.Build("restore").OrFail();

        Assert.Equal(
            ["Site.csproj : warning CG9105: the project has no folder 'content', but Markdown files in 'wwwroot/content', which are not read; move them below a folder 'content', such as 'content/posts', or set the property ContentGenDirectory to the folder that holds them"],
            site.Build("msbuild", "-t:_ContentGenFindPosts").Findings);
    }

    [Fact]
    public void OtherMarkdownInTheContentFolderIsAWarning()
    {
        var site = RestoredSite().Write("content/posts/b.mkd", "").Write("content/posts/a.mdx", "").Write("content/_c.mdx", "");

        Assert.Equal(
            ["Site.csproj : warning CG9106: files with another extension than .md or .markdown are not posts, so 'content/posts/a.mdx' is not published (2 in all); rename such files, or exclude them with the property ContentGenExclude"],
            site.Build("msbuild", "-t:_ContentGenCheckFiles").Findings);
    }

    [Theory]
    [InlineData("F#", "net10.0", "CG9107: ContentGen generates C#, but this is a project in F#; put the posts into a C# class library, and reference it from this project")]
    [InlineData("C#", "net7.0", "CG9108: ContentGen needs .NET 8 or newer, but this project targets 'net7.0'; write <TargetFramework>net8.0</TargetFramework> or a newer one")]
    [InlineData("C#", "netstandard2.0", "CG9108: ContentGen needs .NET 8 or newer, but this project targets 'netstandard2.0'; write <TargetFramework>net8.0</TargetFramework> or a newer one")]
    public void AProjectThatCannotUseThePackageIsAnError(string language, string framework, string message) =>
        Assert.Equal(
            ["Site.csproj : error " + message],
            RestoredSite().Build(
                "msbuild", "-t:_ContentGenCheckProject", $"-p:Language={language}", $"-p:TargetFramework={framework}").Findings);

    [Fact]
    public void APatternThatMatchesNothingIsAWarning()
    {
        var site = RestoredSite();
        site.Project("Site.csproj", "<ContentGenExclude>content/drafts/**;content/posts/*.md; content/po?ts/two.md</ContentGenExclude>");

        Assert.Equal(
            [
                "Site.csproj : warning CG9109: the pattern 'content/drafts/**' of the property ContentGenExclude matches no file; correct it, or remove it (a pattern is relative to the folder of the project file)",
                "Site.csproj : warning CG9109: the pattern 'content/po?ts/two.md' of the property ContentGenExclude matches no file; correct it, or remove it (a pattern is relative to the folder of the project file)",
            ],
            site.Build("msbuild", "-t:_ContentGenCheckExclude").Findings);
    }

    [Fact]
    public void JekyllsFolderIsAWarning() =>
        Assert.Equal(
            ["Site.csproj : warning CG9110: the folder 'content/_posts' is not read, because its name begins with '_'; rename it to 'posts'"],
            RestoredSite().Write("content/_posts/2019-05-10-a.md", "").Build("msbuild", "-t:_ContentGenCheckHiddenPosts").Findings);

    [Fact]
    public void TheReportIsATable()
    {
        var build = RestoredSite().Write("content/posts/README.md", "").Build("build", "-t:ContentGenReport").OrFail();

        Assert.Contains("collection  published  scheduled  next  expired  drafts  with errors  ignored", build.Output);
        Assert.Contains("posts               1          0              0       0            0        1", build.Output);
    }

    private SiteFolder RestoredSite()
    {
        var site = package.NewSite()
            .Project("Site.csproj")
            .Write("Post.cs", BlogSources.Record)
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"));
        site.Build("restore").OrFail();
        return site;
    }
}

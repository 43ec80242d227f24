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

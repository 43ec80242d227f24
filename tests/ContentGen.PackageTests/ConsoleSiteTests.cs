using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection("package")]
public sealed class ConsoleSiteTests(PackedPackage package)
{
    [Fact]
    public void APostIsThereInReleaseAndADraftOnlyInDebug()
    {
        // The oldest C# that is served, with its documentation on, and nothing to complain about.
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <OutputType>Exe</OutputType>
                <LangVersion>12</LangVersion>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """)
            .Write("Post.cs", Blog.Record)
            .Write("Program.cs", Blog.Program)
            .Write("content/posts/hello-world.md", Blog.Post("Hello, world!", "2025-01-02", "Some *text*."))
            .Write("content/posts/later.md", Blog.Post("Later", "2025-03-04", more: "draft: true"))
            .Write("content/posts/_template.md", "no post at all");

        site.Build("build", "-c", "Debug").OrFail();
        Assert.Equal(
            """
            2025-03-04 Later /posts/later/ <p>Text.</p>
            2025-01-02 Hello, world! /posts/hello-world/ <p>Some <em>text</em>.</p>

            """,
            site.Run("bin/Debug/net10.0/Site.dll"), ignoreLineEndingDifferences: true);

        site.Build("build", "-c", "Release").OrFail();
        Assert.Equal(
            """
            2025-01-02 Hello, world! /posts/hello-world/ <p>Some <em>text</em>.</p>

            """,
            site.Run("bin/Release/net10.0/Site.dll"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void APostThatComesOrGoesIsSeenByTheNextBuild()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<OutputType>Exe</OutputType>")
            .Write("Post.cs", Blog.Record)
            .Write("Program.cs", Blog.Program)
            .Write("content/posts/one.md", Blog.Post("One", "2025-01-01"));
        site.Build("build").OrFail();
        Assert.Equal(["One"], Titles());

        // An old date, as files have that are moved here or unpacked.
        site.Write("content/posts/two.md", Blog.Post("Two", "2025-01-02"));
        File.SetLastWriteTimeUtc(site.PathOf("content/posts/two.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
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
            [.. site.Run("bin/Debug/net10.0/Site.dll").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[1])];
    }

    [Theory]
    [InlineData("Content", "<RootNamespace>2.my-site</RootNamespace>", "Content/readme.md")]
    [InlineData("pages/Text", "<RootNamespace></RootNamespace><ContentGenDirectory>pages\\text/</ContentGenDirectory>", "pages/Text/**/readme.md")]
    public void TheFolderIsFoundWhateverItsCaseAndTheNamespace(string folder, string properties, string exclude)
    {
        var site = package.NewSite()
            .Project("My Site.csproj", properties: $"<OutputType>Exe</OutputType><ContentGenExclude>{exclude}</ContentGenExclude>{properties}")
            .Write("Post.cs", Blog.Record)
            .Write("Program.cs", Blog.Program)
            .Write($"{folder}/readme.md", "no post")
            .Write($"{folder}/Posts/one.md", Blog.Post("One", "2025-01-01"));

        site.Build("build", "-warnaserror").OrFail();

        Assert.StartsWith("2025-01-01 One /posts/one/ ", site.Run("bin/Debug/net10.0/My Site.dll"));
    }

    [Fact]
    public void WhatTheProjectGetsWrongIsSaid()
    {
        var site = package.NewSite()
            .Project("Site.csproj")
            .Write("Post.cs", Blog.Record)
            .Write("content/posts/one.md", Blog.Post("One", "2025-01-01"));
        site.Build("restore").OrFail();

        var old = site.Build("build", "--no-restore", "-p:CompilerApiVersion=roslyn4.7");
        Assert.Equal(1, old.ExitCode);
        Assert.Contains("Site.csproj : error CG9101: ContentGen needs the C# compiler of the .NET 8 SDK or a newer one (Roslyn 4.8), and this build has Roslyn 4.7;", old.Findings);

        var missing = site.Build("msbuild", "-t:_ContentGenCheckFolder", "-p:ContentGenDirectory=contents");
        Assert.Equal(
            "Site.csproj : warning CG9102: the content folder 'contents' does not exist; create it beside the project file, or correct the property ContentGenDirectory",
            missing.Findings);

        var switches = site.Build("msbuild", "-t:_ContentGenCheckSwitches", "-p:ContentGenIncludeDrafts=1", "-p:ContentGenInferSchema=TRUE", "-p:ContentGenReadyToRun=auto", "-p:ContentGenSlugConstants=auto");
        Assert.Equal(
            """
            Site.csproj : warning CG9104: the property ContentGenIncludeDrafts is '1', which means nothing; write true or false
            Site.csproj : warning CG9104: the property ContentGenReadyToRun is 'auto', which means nothing; write true or false
            """,
            switches.Findings);

        if (OperatingSystem.IsLinux())
        {
            Directory.CreateDirectory(site.PathOf("Content"));
            var twice = site.Build("msbuild", "-t:_ContentGenCheckFolder");
            Assert.Contains("Site.csproj : warning CG9103: there are 2 folders whose names differ from 'content' only in case, and only '", twice.Findings);
        }
    }

    [Theory]
    [InlineData("C#/My site;2", "")]
    [InlineData("site", "../C#/content")]
    [InlineData("site", "./texts")]
    public void TheFolderMayBeAnywhereAndCalledAnything(string project, string directory)
    {
        var site = package.NewSite()
            .Project(project + "/Site.csproj", properties: directory.Length == 0 ? "" : $"<ContentGenDirectory>{directory}</ContentGenDirectory>")
            .Write(project + "/Post.cs", Blog.Record)
            .Write(Path.GetRelativePath(".", Path.Combine(project, directory.Length == 0 ? "content" : directory, "posts/one.md")), Blog.Post("One", "2025-13-01"));

        Assert.Contains("one.md(3,10): error CG3", site.Build("build", Path.Combine(project, "Site.csproj")).Findings, StringComparison.Ordinal);
    }
}

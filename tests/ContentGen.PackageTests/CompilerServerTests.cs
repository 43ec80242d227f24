using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>A compiler server that keeps the results of generators builds the same as a new compiler.</summary>
[Collection(LongPackageCollection.Name)]
public sealed class CompilerServerTests(PackedPackage package)
{
    [Fact]
    public void KeptResultsAreNeverStale()
    {
        var pipe = $"contentgen-{Guid.NewGuid():N}";
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<OutputType>Exe</OutputType>")
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", BlogSources.Program)
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"))
            .Write("content/posts/two.md", BlogSources.Post("Two", "2025-01-02"));
        try
        {
            Assert.Equal(
                "2025-01-02 Two /posts/two/ <p>Text.</p>\n2025-01-01 One /posts/one/ <p>Text.</p>\n", BuildAndRun());

            site.Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01", "Edited."));
            File.Delete(site.PathOf("content/posts/two.md"));
            Assert.Equal("2025-01-01 One /posts/one/ <p>Edited.</p>\n", BuildAndRun());

            site.Write("content/posts/one.md", BlogSources.Post("One", "2025-02-30", "Wrong."));
            Assert.Equal(["content/posts/one.md(3,10): error CG3013"], Build().Places);
            Assert.Equal(["content/posts/one.md(3,10): error CG3013"], Build().Places);

            site.Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01", "Fixed."));
            Assert.Equal("2025-01-01 One /posts/one/ <p>Fixed.</p>\n", BuildAndRun());
        }
        finally
        {
            var compiler = site.PropertyAfter("Restore", "RoslynTargetsPath");
            site.RunProgram(Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), $"-pipename:{pipe}", "-shutdown");
        }

        BuildResult Build() => site.Build("build", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={pipe}");

        string BuildAndRun()
        {
            Build().OrFail();
            return site.RunProgram("bin/Debug/net10.0/Site.dll").ReplaceLineEndings("\n");
        }
    }

    [Fact]
    public void ResultsAreKeptOnlyInBuildsThatAreNotOptimized()
    {
        var site = package.NewSite()
            .Project("Site.csproj")
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"));
        site.Build("restore").OrFail();

        Assert.Equal("enable-generator-cache", Features("-p:Configuration=Debug"));
        Assert.Equal("", Features("-p:Configuration=Release"));
        Assert.Equal("", Features("-p:_ContentGenGeneratorCache=false"));

        string Features(string argument) =>
            site.PropertyAfter("_ContentGenKeepGeneratorState", "Features", argument).Trim(';');
    }
}

using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>A compiler server that keeps what generators have found builds what a new compiler would.</summary>
[Collection("package")]
public sealed class CompilerServerTests(PackedPackage package)
{
    [Fact]
    public void WhatItKeepsIsNeverStale()
    {
        var pipe = $"contentgen-{Guid.NewGuid():N}";
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<OutputType>Exe</OutputType>")
            .Write("Post.cs", Blog.Record)
            .Write("Program.cs", Blog.Program)
            .Write("content/posts/one.md", Blog.Post("One", "2025-01-01"))
            .Write("content/posts/two.md", Blog.Post("Two", "2025-01-02"));
        try
        {
            Assert.Equal("2025-01-02 Two /posts/two/ <p>Text.</p>\n2025-01-01 One /posts/one/ <p>Text.</p>\n", BuildAndRun());

            site.Write("content/posts/one.md", Blog.Post("One", "2025-01-01", "Edited."));
            File.Delete(site.PathOf("content/posts/two.md"));
            Assert.Equal("2025-01-01 One /posts/one/ <p>Edited.</p>\n", BuildAndRun());

            site.Write("content/posts/one.md", Blog.Post("One", "2025-02-30", "Wrong."));
            Assert.Contains("one.md(3,10): error CG3013", Build().Findings, StringComparison.Ordinal);
            Assert.Contains("one.md(3,10): error CG3013", Build().Findings, StringComparison.Ordinal);

            site.Write("content/posts/one.md", Blog.Post("One", "2025-01-01", "Mended."));
            Assert.Equal("2025-01-01 One /posts/one/ <p>Mended.</p>\n", BuildAndRun());
        }
        finally
        {
            var compiler = site.PropertyAfter("Restore", "RoslynTargetsPath");
            site.Run(Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), $"-pipename:{pipe}", "-shutdown");
        }

        BuildResult Build() => site.Build("build", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={pipe}");

        string BuildAndRun()
        {
            Build().OrFail();
            return site.Run("bin/Debug/net10.0/Site.dll").ReplaceLineEndings("\n");
        }
    }

    [Fact]
    public void ItIsAskedToWhereABuildIsNotOptimized()
    {
        var site = package.NewSite().Project("Site.csproj").Write("content/posts/one.md", Blog.Post("One", "2025-01-01"));
        site.Build("restore").OrFail();

        Assert.Equal("enable-generator-cache", Features("-p:Configuration=Debug"));
        Assert.Equal("", Features("-p:Configuration=Release"));
        Assert.Equal("", Features("-p:ContentGenGeneratorCache=false"));

        string Features(string argument) =>
            site.PropertyAfter("_ContentGenKeepGeneratorState", "Features", argument).Trim(';');
    }
}

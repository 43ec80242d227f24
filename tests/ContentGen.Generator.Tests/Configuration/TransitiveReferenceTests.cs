namespace ContentGen.Generator.Tests.Configuration;

/// <summary>NuGet gives the generator also to projects that reference the package only through another project, but it gives
/// them no MSBuild files.</summary>
public class TransitiveReferenceTests
{
    private static readonly Site Direct = Site.With("""[ContentCollection("posts")] public partial record Post(string Title);""")
        .File("content/posts/a.md", "---\ntitle: A\n---\n")
        .File("content/posts/broken.md", "---\ntitle: 'A\n---\n")
        .File("content/recipes/b.md", "---\ntitle: B\n---\n");

    [Fact]
    public void WithoutTheMSBuildFilesTheGeneratorDoesNothing()
    {
        var build = (Direct with { Properties = Direct.Properties.Clear().Add("build_property.RootNamespace", "Site") }).Build();

        Assert.Empty(build.Result.GeneratedSources);
        Assert.Empty(build.Lines);
    }

    [Fact]
    public void WithThemItReadsTheSameFiles()
    {
        var build = Direct.Build();

        Assert.NotEmpty(build.Result.GeneratedSources);
        Assert.Equal("CG1106", Assert.Single(build.Findings).Id);
    }
}

using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class AcceptanceTests(PackedPackage package)
{
    [Fact]
    public void AcceptedFindingsAreSuppressedInTheLogAndTheBaselineAcceptsTheRest()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <ErrorLog>findings.sarif,version=2.1</ErrorLog>
                <WarningsAsErrors>$(WarningsAsErrors);CG3004</WarningsAsErrors>
                """)
            .Write("Post.cs", BlogSources.Record)
            .Write("content/posts/accepted.md", BlogSources.Post("A", "2025-01-01", more: "colour: blue # contentgen-disable CG3004"))
            .Write("content/posts/old.md", BlogSources.Post("B", "2025-01-02", more: "colour: 100%; *red* $(Nothing) @(None)"));

        Assert.Equal(["content/posts/old.md(4,1): error CG3004"], site.Build("build").Places);
        Assert.Equal(
            ["accepted.md(4,1)-(4,7): error CG3004, suppressed", "old.md(4,1)-(4,7): error CG3004"],
            Sarif.Read(site.PathOf("findings.sarif")));

        site.Build("build", "-t:ContentGenBaseline").OrFail();

        Assert.Equal(
            "CG3004 content/posts/old.md: colour: 100%; *red* $(Nothing) @(None)",
            File.ReadAllLines(site.PathOf("contentgen.baseline.txt")).Single(static line => line[0] != '#'));
        Assert.Empty(site.Build("build").OrFail().Places);

        site.Write("content/posts/new.md", BlogSources.Post("C", "2025-01-03", more: "colour: green"));
        Assert.Equal(["content/posts/new.md(4,1): error CG3004"], site.Build("build").Places);

        File.Delete(site.PathOf("contentgen.baseline.txt"));
        Assert.Equal(2, site.Build("build").Places.Count());
    }
}

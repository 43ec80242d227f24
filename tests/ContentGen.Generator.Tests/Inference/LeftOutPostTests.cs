using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Inference;

/// <summary>What is an error in a declared collection is a warning in an inferred one, and the post is left out alike.</summary>
public class LeftOutPostTests
{
    [Fact]
    public void BrokenYamlIsAWarningAndThePostIsLeftOut()
    {
        var build = Folder.Of("title: A", "title: A: b").Probe("post.Id + Site.Post.All.Count").Build();

        Assert.Equal(
            "content/posts/b.md(2,8): warning CG1103: a value that contains a colon and a space must be quoted; write title: \"A: b\" (until then this post is left out)",
            Assert.Single(build.Lines));
        Assert.Equal("a1", build.Run());
    }

    [Theory]
    [InlineData("CG1005", "---js\n{}\n---\n")]
    [InlineData("CG1003", "---\ntitle: B\n")]
    [InlineData("CG3030", "---\ntitle: B\nslug: a?b\n---\n")]
    [InlineData("CG3011", "---\ntitle: B\ndraft: perhaps\n---\n")]
    [InlineData("CG4001", "---\ntitle: B\nslug: a\n---\n")]
    [InlineData("CG4005", "---\ntitle: B\n---\n", "content/posts/a.markdown")]
    [InlineData("CG4004", "---\ntitle: B\n---\n", "content/posts/tab\t.md")]
    public void EveryErrorOfAPostIs(string id, string post, string path = "content/posts/b.md")
    {
        var build = Folder.Of("title: A").File(path, post).Probe("Site.Post.All.Count").Build();

        var finding = Assert.Single(build.Findings);
        Assert.Equal((id, DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.EndsWith(" (until then this post is left out)", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(1, build.Run());
    }

    [Fact]
    public void APostThatIsLeftOutAddsNoMemberAndChangesNoType()
    {
        var build = Folder.Of("title: A", "title: A", "title: @pkg/b\nnote: x", "title: \"B\nand so: on\nOver here\"").Build();

        Assert.Equal(["required string Title"], build.Members());
        Assert.DoesNotContain("CG3004", build.Ids);
    }

    [Fact]
    public void WhereAllAreLeftOutTheRecordHasTheKeysAboveTheErrors() => Assert.Equal(
        ["required string Layout", "required string Title"],
        Folder.Of("layout: a\ntitle: A: b\nnote: x").Build().Members());

    [Fact]
    public void ADeclaredFolderNextToItKeepsItsErrors()
    {
        var build = Folder.Of("title: A: b").File("content/docs/a.md", "---\ntitle: A: b\n---\n")
            .Source("Doc.cs", "[ContentCollection(\"docs\")] public partial record Doc(string Title);").Build();

        Assert.Equal(
            [("content/docs/a.md", DiagnosticSeverity.Error), ("content/posts/a.md", DiagnosticSeverity.Warning)],
            build.Findings.Select(static finding => (SiteBuild.PathOf(finding), finding.Severity)));
    }

    [Fact]
    public void AnOutlierInAPostThatIsLeftOutReportsThat()
    {
        var build = Folder.Of([.. Enumerable.Repeat("title: A\norder: 1", 9), "title: B: b\norder: one"]).Build();

        Assert.Equal(["CG1103", "CG5001"], build.Findings.Select(static finding => finding.Id));
        Assert.All(build.Lines, static line => Assert.Matches("until then this post is left out\\)?$", line));
    }

    [Fact]
    public void ItsConstantIsLeftOutTooSinceNothingElseFailsTheBuild()
    {
        var constants = Folder.Of("title: A", "title: A: b").Build().AssertCompiles().Load().GetType("Site.Post+Slugs")!.GetFields();

        Assert.Equal(["A"], constants.Select(static constant => constant.Name));
    }
}

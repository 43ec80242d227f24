using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

/// <summary>Slugs, ids and URLs are the same in every culture and without any, in the compiler and in the
/// host.</summary>
[Collection(LongPackageCollection.Name)]
public sealed class GlobalizationTests(PackedPackage package)
{
    private const string Program = """
        foreach (var post in My.Site.Post.All.OrderBy(static post => post.Id, StringComparer.Ordinal))
        {
            var found = My.Site.Post.All.TryGet(post.Slug, out var same) && ReferenceEquals(same, post)
                && ReferenceEquals(My.Site.Post.All.GetById(post.Id), post);
            Console.WriteLine($"{Uri.EscapeDataString(post.Id)} {Uri.EscapeDataString(post.Slug)} {post.Url} {found}");
        }
        """;

    // Turkish letters, a long s, a letter with an accent of its own, a ligature, digraphs, and a final sigma.
    private static readonly string[] Names =
    [
        "I\u0130\u0131i", "Stra\u00dfe \u017f", "cafe\u0301", "\ufb01n", "\u01c5\u01c4", "\u039f\u03a3", "\ua64a \u2c2f", "\u1e9e",
    ];

    [Fact]
    public void SlugsDoNotDependOnTheCulture()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<OutputType>Exe</OutputType>")
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", Program);
        foreach (var name in Names)
            site.Write($"content/posts/{name}.md", BlogSources.Post("Title", "2025-01-01"));

        var expected = BuildAndRun("", "");
        Assert.Equal(
            Names.Length,
            expected.Split('\n').Count(static line => line.EndsWith(" True", StringComparison.Ordinal)));
        Assert.Equal(expected, BuildAndRun(
            "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "-p:InvariantGlobalization=true"));
        Assert.Equal(expected, BuildAndRun("LANG=tr_TR.UTF-8%3bLC_ALL=tr_TR.UTF-8", "-p:InvariantGlobalization=false"));

        string BuildAndRun(string environment, string argument)
        {
            site.Build(
                "build", "-t:Rebuild", "-p:UseSharedCompilation=false", $"-p:CscEnvironment={environment}",
                argument.Length == 0 ? "-p:Nothing=" : argument).OrFail();
            return site.RunProgram("bin/Debug/net10.0/Site.dll").ReplaceLineEndings("\n");
        }
    }
}

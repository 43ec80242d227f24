using System.Globalization;
using System.Text;
using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(LongPackageCollection.Name)]
public sealed class ManyPostsTests(PackedPackage package)
{
    private const int Count = 10_000;

    [Fact]
    public void TenThousandPostsCompileInDebugAndReleaseWithoutAnySetting()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: "<OutputType>Exe</OutputType>")
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", """
                var all = My.Site.Post.All;
                var isLong = all.Sum(post => (long)post.Body.Html.Length) > 60_000_000;
                var areRight = all.All(post => post.Body.Html.Contains($"of {post.Title.ToLowerInvariant()}<"));
                System.Console.WriteLine($"{all.Count} {all[0].Title} {all[^1].Title} {isLong} {areRight}");
                """);
        for (var i = 0; i < Count; i++)
        {
            var tags = $"tags: [tag-{i % 40}, even-{i % 2}]";
            site.Write($"content/posts/post-{i:D5}.md", BlogSources.Post($"Post {i}", Date(i), Body(i), tags));
        }

        foreach (var configuration in new[] { "Debug", "Release" })
        {
            site.Build("build", "-c", configuration, "-warnaserror").OrFail();
            Assert.Equal(
                "10000 Post 9999 Post 0 True True", site.RunProgram($"bin/{configuration}/net10.0/Site.dll").Trim());
        }
    }

    private static string Date(int i) =>
        new DateOnly(1995, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // 6 KB, the length of real posts. No two bodies are equal, so that no literal is shared.
    private static string Body(int i)
    {
        var body = new StringBuilder();
        for (var part = 0; body.Length < 6_000; part++)
        {
            body.Append(CultureInfo.InvariantCulture, $"""
                ## Part {part} of post {i}

                The *{part * 31 % 97}th* paragraph of post **{i}**, with `code({i}, {part})` and
                a [link](https://example.com/{i}/{part}).

                - one item
                - another with ümläute and 漢字

                | a | b |
                |---|---|
                | {i} | {part} |


                """);
        }

        return body.ToString();
    }
}

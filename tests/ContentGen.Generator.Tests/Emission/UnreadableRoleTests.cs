namespace ContentGen.Generator.Tests.Emission;

/// <summary><c>IContentEntry</c> cannot show a value that only a constructor's parameter receives.</summary>
public class UnreadableRoleTests
{
    [Theory]
    [InlineData("public Post(string title) { }")]
    [InlineData("public Post(string title) { } public TimeSpan? Title { get; init; }")]
    [InlineData("public Post(string title, DateOnly date) { }")]
    public void AParameterWithoutAPropertyOfItsTypeIsNotShown(string members)
    {
        var result = Site
            .With($$"""
                [ContentCollection("posts")] public sealed partial record Post { {{members}} }
                static class Probe
                {
                    public static bool Run() => ((IContentEntry)Post.All[0]) is { Title: null, Published: null };
                }
                """)
            .File("content/posts/a.md", "---\ntitle: 1:00:00\ndate: 2026-03-01\n---\n")
            .Build().Run();

        Assert.Equal(true, result);
    }
}

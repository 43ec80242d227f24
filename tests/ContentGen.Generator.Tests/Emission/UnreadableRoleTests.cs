namespace ContentGen.Generator.Tests.Emission;

/// <summary>What only a constructor's parameter has cannot be shown through <c>IContentEntry</c>.</summary>
public class UnreadableRoleTests
{
    [Theory]
    [InlineData("public Post(string title) { }")]
    [InlineData("public Post(string title) { } public TimeSpan? Title { get; init; }")]
    [InlineData("public Post(string title, DateOnly date) { }")]
    public void AParameterWithoutAPropertyOfItsTypeIsLeftOut(string members)
    {
        var result = Site
            .With($$"""
                [ContentCollection("posts")] public sealed partial record Post { {{members}} }
                static class Probe
                {
                    public static string Run() => ((IContentEntry)Post.All[0]) is { Title: null, Published: null } ? "left out" : "";
                }
                """)
            .File("content/posts/a.md", "---\ntitle: 1:00:00\ndate: 2026-03-01\n---\n")
            .Build().Run();

        Assert.Equal("left out", result);
    }
}

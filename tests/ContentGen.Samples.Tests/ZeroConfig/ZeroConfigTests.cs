namespace ContentGen.Samples.Tests.ZeroConfig;

public sealed class ZeroConfigTests
{
    [Fact]
    public async Task ItListsTheRecipesWithoutADeclaredRecord()
    {
        Assert.Equal(
            """
            Tomato soup: 40 min, serves 4
            Pickled radishes: 15 min, serves 6
            Flatbread: 25 min, serves as many as come

            Mira writes: The tomatoes that split on the plant are the right ones. Nobody will see them again.

            """,
            await ConsoleSample.Run("ZeroConfig"),
            ignoreLineEndingDifferences: true);
    }
}

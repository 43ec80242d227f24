namespace ContentGen.Samples.Tests.Quickstart;

public sealed class QuickstartTests
{
    [Fact]
    public async Task ItListsThePostsNewestFirst()
    {
        Assert.Equal(
            """
            2025-04-06  Repairing a chair: the second attempt  (1 min)
            2025-02-23  A walk to the weir  (1 min)
            2025-01-12  The kettle  (1 min)

            Mine whistles a fourth below the neighbour's, so that on quiet mornings the house plays the first two notes of a march.

            """,
            await ConsoleSample.Run("Quickstart"),
            ignoreLineEndingDifferences: true);
    }
}

using ContentGen.Generator.Layout;

namespace ContentGen.Generator.Tests.Layout;

public class ShardCountTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    [InlineData(1_000, 32)]
    [InlineData(4_096, 128)]
    [InlineData(100_000, 128)]
    public void ThereIsAShardForEvery32PostsUpToALimit(int posts, int shards) =>
        Assert.Equal(shards, LayoutBuilder.ShardCountFor(posts));
}

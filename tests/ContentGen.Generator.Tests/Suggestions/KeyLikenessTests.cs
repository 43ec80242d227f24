using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Tests.Suggestions;

public class KeyLikenessTests
{
    [Theory]
    [InlineData("atl", "alt", true)]
    [InlineData("tilte", "title", true)]
    [InlineData("pub_daet", "pubDate", true)]
    [InlineData("alt", "alt", false)]
    [InlineData("lat", "alt", true)]
    [InlineData("tla", "alt", false)]
    [InlineData("tag", "tags", false)]
    [InlineData("data", "date", false)]
    public void ATranspositionSwapsTwoLettersThatFollowEachOther(string unknown, string known, bool isTransposition) =>
        Assert.Equal(isTransposition, KeyLikeness.IsTransposition(unknown, known));

    [Theory]
    [InlineData("Pub-Date", "pubDate", true, 0)]
    [InlineData("titel", "title", false, 1)]
    [InlineData("summary", "description", true, 4)]
    [InlineData("summary", "description", false, null)]
    public void TheDistanceIsSmallerForALikelierSlip(string unknown, string known, bool isMissing, int? distance) =>
        Assert.Equal(distance, KeyLikeness.Distance(unknown, known, isMissing));
}

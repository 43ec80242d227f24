using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Tests.Suggestions;

public class NearestTests
{
    [Fact]
    public void TheNearestIsTheFirstOfThoseWithTheLeastDistance() =>
        Assert.Equal("b", Nearest.Of(["aaa", "b", "c", "dd"], static text => text.Length));

    [Fact]
    public void WhatHasNoDistanceIsNotNear() => Assert.Null(Nearest.Of(["a", "b"], static _ => null));

    [Fact]
    public void AllThatAreNearAreOrderedByDistanceLengthAndText() => Assert.Equal(
        ["b", "ab", "cc", "a"],
        Nearest.All(["cc", "a", "x", "b", "ab"], static text => text switch { "x" => null, "a" => 1, _ => 0 }, static text => text));

    [Theory]
    [InlineData("jane", "jane", 0)]
    [InlineData("jaen", "jane", 1)]
    [InlineData("jayne-do", "jane-doe", 2)]
    [InlineData("joe", "jane", null)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "axd", null)]
    public void AShortNameMayDifferInOneLetterAndOthersInTwo(string unknown, string known, int? distance) =>
        Assert.Equal(distance, NameLikeness.Distance(unknown, known));
}

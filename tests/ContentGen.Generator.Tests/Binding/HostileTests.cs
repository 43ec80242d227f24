using System.Diagnostics;
using ContentGen.Generator.Diagnostics;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class HostileTests
{
    [Fact]
    public void ThousandsOfUnknownKeysAreCountedAndNotListed()
    {
        var keys = string.Join("\n", Enumerable.Range(0, 10_000).Select(i => $"unknown{i}: x"));

        var findings = Bound.Of(Post(Member("Title", Text), Member("Tags", ListOf(Text))), keys).Findings;

        Assert.Equal(FindingList.Most + 1, findings.Length);
        Assert.Equal(
            "(1,1) CG3090 [---] 9800 more findings about keys and values of this file are not shown; fix the first ones",
            findings[0]);
    }

    [Fact]
    public void LongAndOddValuesAreShownShortAndPlain()
    {
        var text = new string('x', 100_000);

        Assert.Equal(
            "'v' must be a whole number, not '" + new string('x', 60) + "…'; write one number in digits",
            Bound.Finding(Int, text).Substring("(2,4) CG3011 [] ".Length + text.Length));
        Assert.EndsWith("unknown key 'a<U+202E>b'; add it to the record Post, or remove it",
            Bound.Of(Post(), "a\u202Eb: x").Findings[0]);
    }

    [Theory]
    [InlineData("Int32", "1")]
    [InlineData("Double", "1")]
    [InlineData("DateOnly", "1")]
    [InlineData("DateTimeOffset", "2025-09-15 ")]
    [InlineData("TimeOnly", "1:")]
    [InlineData("TimeSpan", "1.")]
    [InlineData("Guid", "{")]
    [InlineData("Uri", "http://")]
    [InlineData("Boolean", "t")]
    [InlineData("Char", "x")]
    public void AVeryLongTextIsNotAValueOfAnyTypeAndTakesNoTime(string kind, string start)
    {
        var watch = Stopwatch.StartNew();
        foreach (var filling in new[] { '1', ' ', 'a', '-', ',', '\u0661' })
            _ = Bound.Of(Post(Member("V", Scalar(kind))), $"v: '{start}{new string(filling, 200_000)}'");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }
}
